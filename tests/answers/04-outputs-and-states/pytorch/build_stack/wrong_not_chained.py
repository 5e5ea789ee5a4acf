"""Mistake: not-chained. Each layer reads the input; the last one's result is returned."""

from torch import nn


def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(nn.LSTM(features, width, batch_first=True) for width in units)

        def forward(self, x):
            for lstm in self.lstms:
                output, (h, c) = lstm(x)
            return h[-1]

    return Stack()
