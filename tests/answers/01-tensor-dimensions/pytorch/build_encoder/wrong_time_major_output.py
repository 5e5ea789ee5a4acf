"""Mistake: time-major-output. batch_first was forgotten and the last step of the output taken."""

from torch import nn


def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units)

        def forward(self, x):
            output, (h_n, c_n) = self.lstm(x)
            return output[:, -1]

    return Encoder()
