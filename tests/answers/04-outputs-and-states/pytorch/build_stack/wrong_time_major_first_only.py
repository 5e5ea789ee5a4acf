"""Mistake: time-major. batch_first is set only in the upper layers."""

from torch import nn


def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList()
            for number, (size, width) in enumerate(zip([features, *units], units)):
                self.lstms.append(nn.LSTM(size, width, batch_first=number > 0))

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            return x[:, -1]

    return Stack()
