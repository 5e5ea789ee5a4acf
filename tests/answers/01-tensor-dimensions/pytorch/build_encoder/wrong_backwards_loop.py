"""Mistake: backwards. The loop goes from the last step to the first."""

from torch import nn


def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(features, units)

        def forward(self, x):
            state = None
            for t in reversed(range(x.shape[1])):
                state = self.cell(x[:, t], state)
            return state[0]

    return Encoder()
