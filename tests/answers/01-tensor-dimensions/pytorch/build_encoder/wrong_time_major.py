"""Mistake: time-major. batch_first was forgotten and h_n returned: (T, U)."""

from torch import nn


def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units)

        def forward(self, x):
            output, (h_n, c_n) = self.lstm(x)
            return h_n[-1]

    return Encoder()
