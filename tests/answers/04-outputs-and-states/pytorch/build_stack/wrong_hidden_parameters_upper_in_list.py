"""Mistake: hidden-parameters. Only the first layer is an attribute, the others lie in a plain list."""

from torch import nn


def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.first = nn.LSTM(features, units[0], batch_first=True)
            self.others = [nn.LSTM(size, width, batch_first=True) for size, width in zip(units, units[1:])]

        def forward(self, x):
            for lstm in [self.first, *self.others]:
                x, _ = lstm(x)
            return x[:, -1]

    return Stack()
