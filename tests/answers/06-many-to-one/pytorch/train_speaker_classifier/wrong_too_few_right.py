"""Mistake: too-few-right. A fit to the first step alone."""

import numpy as np


def summary(sequence):
    """The first step of an utterance, and a one."""
    return np.append(np.asarray(sequence)[0], 1)


class Speakers:
    def __init__(self, weights):
        self.weights = weights

    def predict(self, sequences):
        table = np.array([summary(sequence) for sequence in sequences])
        return (table @ self.weights).argmax(axis=1)


def train_speaker_classifier(sequences, labels):
    table = np.array([summary(sequence) for sequence in sequences])
    weights = np.linalg.lstsq(table, np.eye(9)[np.asarray(labels)], rcond=None)[0]
    return Speakers(weights)
