"""Mistake: time-major. The batch was transposed for a layer that is batch first already."""

from torch import nn


def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            _, (h_n, _) = self.lstm(x.transpose(0, 1))
            return h_n[-1]

    return Encoder()
