"""Mistake: stateful. The first states were drawn at random, as in the manual's example."""

import torch
from torch import nn


def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            h_0 = torch.randn(1, x.size(0), units)
            c_0 = torch.randn(1, x.size(0), units)
            output, (h_n, c_n) = self.lstm(x, (h_0, c_0))
            return h_n[-1]

    return Encoder()
