"""Mistake: dropout. Dropout on the input."""

from torch import nn


def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            self.dropout = nn.Dropout(0.2)

        def forward(self, x):
            _, (h, c) = self.lstm(self.dropout(x))
            return h[0], c[0]

    return Encoder()
