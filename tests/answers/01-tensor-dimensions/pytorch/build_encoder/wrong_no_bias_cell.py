"""Mistake: no-bias. The cell was made without biases."""

from torch import nn


def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units, bias=False)

        def forward(self, x):
            state = None
            for t in range(x.size(1)):
                state = self.cell(x[:, t], state)
            return state[0]

    return Encoder()
