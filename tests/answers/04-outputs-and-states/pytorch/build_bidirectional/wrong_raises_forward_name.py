"""Mistake: raises. A layer is named forward, as the method."""

import torch
from torch import nn


def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.forward = nn.LSTM(features, units, batch_first=True)
            self.backwards = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            return torch.cat([self.forward(x)[0][:, -1], self.backwards(x.flip(1))[0][:, -1]], dim=1)

    return Both()
