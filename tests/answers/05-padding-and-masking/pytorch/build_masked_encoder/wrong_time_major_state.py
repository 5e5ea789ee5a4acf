"""Mistake: time-major. The LSTM reads the batch as time, and the state is read."""

from torch import nn


def build_masked_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units)

        def forward(self, padded, lengths):
            output, (h_n, c_n) = self.lstm(padded)
            return h_n[-1]

    return Encoder()
