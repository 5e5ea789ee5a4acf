"""Mistake: extra-layers. A second LSTM reads the output of the first."""

from torch import nn


def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.first = nn.LSTM(features, units, batch_first=True)
            self.second = nn.LSTM(units, units, batch_first=True)

        def forward(self, x):
            x, _ = self.first(x)
            x, (h_n, _) = self.second(x)
            return h_n[0]

    return Encoder()
