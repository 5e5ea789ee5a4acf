"""Time first, and the batch transposed before."""

import torch
from torch import nn


def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, bidirectional=True)

        def forward(self, x):
            _, (h, _) = self.lstm(x.transpose(0, 1))
            return torch.cat(h.unbind(0), dim=1)

    return Both()
