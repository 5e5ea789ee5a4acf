"""Mistake: time-major. batch_first was forgotten and the last entry of the output taken."""

from torch import nn


def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units)

        def forward(self, x):
            output, _ = self.lstm(x)
            return output[-1]

    return Encoder()
