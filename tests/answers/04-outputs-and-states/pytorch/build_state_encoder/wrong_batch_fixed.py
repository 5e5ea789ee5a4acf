"""Mistake: batch-fixed. Zero states for a batch of four."""

import torch
from torch import nn


def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            zeros = torch.zeros(1, 4, units)
            _, (h, c) = self.lstm(x, (zeros, zeros))
            return h[-1], c[-1]

    return Encoder()
