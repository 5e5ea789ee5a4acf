"""Mistake: stateful. Random initial states."""

import torch
from torch import nn


def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            start = torch.randn(2, len(x), units), torch.randn(2, len(x), units)
            _, (h, c) = self.lstm(x, start)
            return torch.cat([h[0], h[1]], dim=1)

    return Both()
