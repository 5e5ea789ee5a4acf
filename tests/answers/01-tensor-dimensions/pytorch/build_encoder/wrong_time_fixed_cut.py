"""Mistake: time-fixed. Only the first ten steps are read."""

from torch import nn


def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            max_len = 10
            output, (h_n, c_n) = self.lstm(x[:, :max_len])
            return h_n[-1]

    return Encoder()
