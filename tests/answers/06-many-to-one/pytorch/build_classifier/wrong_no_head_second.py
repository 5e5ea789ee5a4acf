"""Mistake: no-head. A second LSTM instead of a head."""

import torch
from torch import nn


def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.second = nn.LSTM(units, classes, batch_first=True)

        def forward(self, padded, lengths):
            output, _ = self.lstm(padded)
            output, _ = self.second(output)
            return output[torch.arange(len(padded)), lengths - 1]

    return Classifier()
