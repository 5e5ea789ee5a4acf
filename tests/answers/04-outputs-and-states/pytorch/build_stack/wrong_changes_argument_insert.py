"""Mistake: changes-argument. The features are put into the learner's list."""

from torch import nn


def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            units.insert(0, features)
            self.lstms = nn.ModuleList(
                nn.LSTM(units[i], units[i + 1], batch_first=True) for i in range(len(units) - 1)
            )

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            return x[:, -1]

    return Stack()
