"""The output viewed with an axis for the directions."""

import torch
from torch import nn


def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, _ = self.lstm(x)
            ways = output.view(x.shape[0], x.shape[1], 2, units)
            return torch.hstack([ways[:, -1, 0], ways[:, 0, 1]])

    return Both()
