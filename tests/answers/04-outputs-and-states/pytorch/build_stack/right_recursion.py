"""A module that holds the layer below and the rest above."""

from torch import nn


def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self, size, width, *rest):
            super().__init__()
            self.lstm = nn.LSTM(size, width, batch_first=True)
            self.above = Stack(width, *rest) if rest else None

        def forward(self, x):
            output, _ = self.lstm(x)
            return output[:, -1] if self.above is None else self.above(output)

    return Stack(features, *units)
