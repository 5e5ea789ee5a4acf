"""Mistake: time-first. batch_first forgotten, and the state."""

import torch
from torch import nn


def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            _, (h_n, _) = self.lstm(padded)
            return self.head(h_n[-1])

    return Classifier()
