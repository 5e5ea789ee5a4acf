"""Mistake: time-major. The loop goes over the batch, and the time axis is taken for the batch."""

from torch import nn


def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units)

        def forward(self, x):
            state = None
            for step in x:
                state = self.cell(step, state)
            return state[0]

    return Encoder()
