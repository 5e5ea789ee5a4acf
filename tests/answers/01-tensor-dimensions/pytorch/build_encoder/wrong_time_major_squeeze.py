"""Mistake: time-major. batch_first was forgotten and h_n squeezed."""

from torch import nn


def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units)

        def forward(self, x):
            _, (h_n, _) = self.lstm(x)
            return h_n.squeeze(0)

    return Encoder()
