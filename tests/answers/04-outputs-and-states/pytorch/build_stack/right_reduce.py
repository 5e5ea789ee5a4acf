"""functools.reduce over a ModuleList."""

import functools

from torch import nn


def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            return functools.reduce(lambda steps, lstm: lstm(steps)[0], self.lstms, x)[:, -1]

    return Stack()
