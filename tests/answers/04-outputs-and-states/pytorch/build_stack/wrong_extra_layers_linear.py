"""Mistake: extra-layers. A linear layer behind the stack."""

from torch import nn


def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )
            self.head = nn.Linear(units[-1], units[-1])

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            return self.head(x[:, -1])

    return Stack()
