"""A ModuleList of two LSTMs."""

import torch
from torch import nn


def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.ways = nn.ModuleList(nn.LSTM(features, units, batch_first=True) for _ in range(2))

        def forward(self, x):
            outputs = [lstm(steps)[0][:, -1] for lstm, steps in zip(self.ways, (x, x.flip(1)))]
            return torch.cat(outputs, 1)

    return Both()
