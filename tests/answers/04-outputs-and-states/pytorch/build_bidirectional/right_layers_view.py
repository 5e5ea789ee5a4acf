"""h viewed by layers and directions, as the manual says."""

import torch
from torch import nn


def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            h = h.view(1, 2, x.size(0), units)[-1]
            return torch.cat((h[0], h[1]), 1)

    return Both()
