"""Mistake: extra-layers. A further layer from features to features."""

from torch import nn


def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            sizes = [features, features, *units]
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip(sizes, sizes[1:])
            )

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            return x[:, -1]

    return Stack()
