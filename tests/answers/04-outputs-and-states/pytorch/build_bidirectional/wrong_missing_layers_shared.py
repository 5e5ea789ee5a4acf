"""Mistake: missing-layers. One LSTM reads both ways."""

import torch
from torch import nn


def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            return torch.cat([self.lstm(x)[1][0][0], self.lstm(x.flip(1))[1][0][0]], dim=1)

    return Both()
