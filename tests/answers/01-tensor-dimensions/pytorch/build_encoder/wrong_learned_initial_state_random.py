"""Mistake: learned-initial-state. The first hidden state was made a random parameter."""

import torch
from torch import nn


def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units)
            self.start = nn.Parameter(torch.randn(units))

        def forward(self, x):
            h = self.start.repeat(x.shape[0], 1)
            c = torch.zeros_like(h)
            for step in x.unbind(1):
                h, c = self.cell(step, (h, c))
            return h

    return Encoder()
