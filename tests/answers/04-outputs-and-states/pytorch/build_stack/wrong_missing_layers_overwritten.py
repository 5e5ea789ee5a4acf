"""Mistake: missing-layers. The attribute is overwritten in the loop."""

from torch import nn


def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            for width in units:
                self.lstm = nn.LSTM(features, width, batch_first=True)

        def forward(self, x):
            _, (h, c) = self.lstm(x)
            return h[-1]

    return Stack()
