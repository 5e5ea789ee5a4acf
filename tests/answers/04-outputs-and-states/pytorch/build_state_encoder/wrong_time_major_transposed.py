"""Mistake: time-major. batch_first is set, and the batch is transposed besides."""

from torch import nn


def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            _, (h, c) = self.lstm(x.permute(1, 0, 2))
            return h[0], c[0]

    return Encoder()
