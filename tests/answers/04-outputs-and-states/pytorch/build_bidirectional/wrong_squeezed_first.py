"""Mistake: squeezed. A bare squeeze of each state."""

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
            return torch.cat([a.squeeze(), b.squeeze()], dim=-1)

    return Both()
