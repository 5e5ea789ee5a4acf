"""Mistake: time-fixed. The loop goes over seven steps, however many there are."""

import torch
from torch import nn


def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units)

        def forward(self, x):
            h = torch.zeros(x.shape[0], units)
            c = torch.zeros(x.shape[0], units)
            for t in range(7):
                h, c = self.cell(x[:, t], (h, c))
            return h

    return Encoder()
