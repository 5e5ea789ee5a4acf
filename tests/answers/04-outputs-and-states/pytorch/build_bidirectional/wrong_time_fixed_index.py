"""Mistake: time-fixed. The seventh step is the last."""

import torch
from torch import nn


def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            return torch.cat([output[:, 6, :units], output[:, 0, units:]], dim=1)

    return Both()
