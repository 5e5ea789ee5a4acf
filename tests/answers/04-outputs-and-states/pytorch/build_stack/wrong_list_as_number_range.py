"""Mistake: list-as-number. The list is counted to."""

from torch import nn


def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(nn.LSTM(features, features, batch_first=True) for _ in range(units))

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            return x[:, -1]

    return Stack()
