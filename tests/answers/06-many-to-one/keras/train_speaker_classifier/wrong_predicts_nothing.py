"""Mistake: predicts-nothing. Printed."""

import numpy as np


def summary(sequence):
    """The means of the three thirds of an utterance, and a one."""
    parts = np.array_split(np.asarray(sequence), 3)
    return np.concatenate([part.mean(axis=0) for part in parts] + [np.ones(1)])


class Speakers:
    def __init__(self, weights):
        self.weights = weights

    def predict(self, sequences):
        table = np.array([summary(sequence) for sequence in sequences])
        print((table @ self.weights).argmax(axis=1))


def train_speaker_classifier(sequences, labels):
    table = np.array([summary(sequence) for sequence in sequences])
    weights = np.linalg.lstsq(table, np.eye(9)[np.asarray(labels)], rcond=None)[0]
    return Speakers(weights)
