"""Mistake: stateful. The states are kept from call to call."""

from torch import nn


def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )
            self.states = {}

        def forward(self, x):
            for number, lstm in enumerate(self.lstms):
                x, self.states[number, len(x)] = lstm(x, self.states.get((number, len(x))))
            return x[:, -1]

    return Stack()
