"""Mistake: padding-read. Forward at the last valid step, backward without packing."""

import torch
from torch import nn


def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)
            self.head = nn.Linear(2 * units, classes)
            self.units = units

        def forward(self, padded, lengths):
            output, (h_n, _) = self.lstm(padded)
            forward = output[torch.arange(len(padded)), lengths - 1, : self.units]
            return self.head(torch.cat([forward, h_n[1]], dim=-1))

    return Classifier()
