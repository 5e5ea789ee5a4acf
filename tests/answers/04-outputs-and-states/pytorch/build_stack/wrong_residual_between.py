"""Mistake: residual. The input is added in front of a layer, not behind the last."""

from torch import nn


def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms[:-1]:
                y, _ = lstm(x)
                x = x + y if x.shape == y.shape else y
            return self.lstms[-1](x)[0][:, -1]

    return Stack()
