"""Mistake: activation-before-head. A ReLU between."""

import torch
from torch import nn


def build_tagger(features, units, classes):
    class Tagger(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.head = nn.Linear(units, classes)

        def forward(self, x):
            hidden, _ = self.lstm(x)
            return self.head(torch.relu(hidden))

    return Tagger()
