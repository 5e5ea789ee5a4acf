"""Mistake: changes-argument. The batch is flipped in place."""

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
            x[:] = x.flip(1)
            _, (b, _) = self.backwards(x)
            return torch.cat([a[0], b[0]], dim=1)

    return Both()
