"""Mistake: tuple-into-head. The LSTM's pair goes into the head."""

import torch
from torch import nn


def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            return self.head(self.lstm(padded))

    return Classifier()
