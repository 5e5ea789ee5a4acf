"""Mistake: extra-layers. A LayerNorm behind each layer."""

from torch import nn


def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )
            self.norms = nn.ModuleList(nn.LayerNorm(width) for width in units)

        def forward(self, x):
            for lstm, norm in zip(self.lstms, self.norms):
                x = norm(lstm(x)[0])
            return x[:, -1]

    return Stack()
