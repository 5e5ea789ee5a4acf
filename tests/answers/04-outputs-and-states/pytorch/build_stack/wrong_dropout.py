"""Mistake: dropout. Dropout between the layers."""

from torch import nn


def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )
            self.dropout = nn.Dropout(0.3)

        def forward(self, x):
            for lstm in self.lstms[:-1]:
                x = self.dropout(lstm(x)[0])
            return self.lstms[-1](x)[0][:, -1]

    return Stack()
