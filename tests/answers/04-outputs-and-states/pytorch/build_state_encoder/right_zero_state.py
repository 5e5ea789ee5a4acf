"""The zero states are written out."""

import torch
from torch import nn


def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            zeros = torch.zeros(1, x.size(0), units)
            _, (h, c) = self.lstm(x, (zeros, zeros))
            return h[0], c[0]

    return Encoder()
