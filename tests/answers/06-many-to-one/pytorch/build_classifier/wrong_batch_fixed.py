"""Mistake: batch-fixed. A view with a batch of four."""

import torch
from torch import nn


def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, padded, lengths):
            state = torch.zeros(1, 4, self.lstm.hidden_size)
            output, _ = self.lstm(padded, (state, state))
            return self.head(output[torch.arange(len(padded)), lengths - 1])

    return Classifier()
