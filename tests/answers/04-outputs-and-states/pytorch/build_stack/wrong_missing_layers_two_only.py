"""Mistake: missing-layers. Two layers, whatever the list holds."""

from torch import nn


def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.one = nn.LSTM(features, units[0], batch_first=True)
            self.two = nn.LSTM(units[0], units[1], batch_first=True)

        def forward(self, x):
            x, _ = self.one(x)
            x, _ = self.two(x)
            return x[:, -1]

    return Stack()
