"""Mistake: flipped-output. Not the input is flipped but the output, whose last is then the first."""

import torch
from torch import nn


def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.forwards = nn.LSTM(features, units, batch_first=True)
            self.backwards = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            a, _ = self.forwards(x)
            b, _ = self.backwards(x)
            return torch.cat([a, b.flip(1)], dim=2)[:, -1]

    return Both()
