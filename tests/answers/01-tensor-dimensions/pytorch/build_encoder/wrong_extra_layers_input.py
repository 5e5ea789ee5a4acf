"""Mistake: extra-layers. A linear layer was put before the LSTM."""

from torch import nn


def build_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.embed = nn.Linear(features, units)
            self.lstm = nn.LSTM(units, units, batch_first=True)

        def forward(self, x):
            _, (h_n, _) = self.lstm(self.embed(x))
            return h_n[-1]

    return Encoder()
