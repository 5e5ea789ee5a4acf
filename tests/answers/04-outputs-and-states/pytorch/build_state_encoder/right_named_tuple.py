"""A named tuple of the two states."""

from collections import namedtuple

from torch import nn


States = namedtuple("States", "h c")


def build_state_encoder(features, units):
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            _, (h, c) = self.lstm(x)
            return States(h=h[-1], c=c[-1])

    return Encoder()
