"""Mistake: batch-fixed. Zero states for a batch of four."""

import torch
from torch import nn


def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            zeros = torch.zeros(2, 4, units)
            _, (h, c) = self.lstm(x, (zeros, zeros))
            return torch.cat([h[0], h[1]], dim=1)

    return Both()
