"""Mistake: not-two-results. The layer's results are handed on: the output and the pair of states."""

from torch import nn


def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            return self.lstm(x)

    return Encoder()
