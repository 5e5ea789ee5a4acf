"""Mistake: stateful. The state is kept from call to call."""

import torch
from torch import nn


def build_classifier(features, units, classes):
    class Classifier(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)
            self.state = None

        def forward(self, padded, lengths):
            if self.state is not None and self.state[0].shape[1] != len(padded):
                self.state = None
            output, state = self.lstm(padded, self.state)
            self.state = tuple(part.detach() for part in state)
            return self.head(output[torch.arange(len(padded)), lengths - 1])

    return Classifier()
