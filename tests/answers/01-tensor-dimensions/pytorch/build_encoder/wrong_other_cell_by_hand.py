"""Mistake: other-cell. The gates were written by hand with a linear layer."""

import torch
from torch import nn


def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.gates = nn.Linear(features + units, 4 * units)

        def forward(self, x):
            h = c = x.new_zeros(x.shape[0], units)
            for t in range(x.shape[1]):
                i, f, g, o = self.gates(torch.cat([x[:, t], h], dim=1)).chunk(4, dim=1)
                c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
                h = torch.sigmoid(o) * torch.tanh(c)
            return h

    return Encoder()
