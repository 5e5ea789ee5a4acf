"""Two cells, and a loop in each direction."""

import torch
from torch import nn


def build_bidirectional(features, units):
    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.there = nn.LSTMCell(features, units)
            self.back = nn.LSTMCell(features, units)

        def forward(self, x):
            there = back = None
            for t in range(x.shape[1]):
                there = self.there(x[:, t], there)
                back = self.back(x[:, -1 - t], back)
            return torch.cat([there[0], back[0]], dim=1)

    return Both()
