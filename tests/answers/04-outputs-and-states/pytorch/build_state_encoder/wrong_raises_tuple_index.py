"""Mistake: raises. The pair is indexed as a tensor."""

from torch import nn


def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            _, states = self.lstm(x)
            return states[0, -1], states[1, -1]

    return Encoder()
