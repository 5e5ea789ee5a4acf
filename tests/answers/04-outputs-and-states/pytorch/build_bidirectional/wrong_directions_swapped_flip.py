"""Mistake: directions-swapped. The flipped batch is read by the first."""

import torch
from torch import nn


def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.forwards = nn.LSTM(features, units, batch_first=True)
            self.backwards = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            _, (a, _) = self.forwards(x)
            _, (b, _) = self.backwards(x.flip(1))
            return torch.cat([b[0], a[0]], dim=1)

    return Both()
