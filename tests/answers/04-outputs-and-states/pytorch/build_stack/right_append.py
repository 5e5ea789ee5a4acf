"""Layers appended in a loop that remembers the width below."""

from torch import nn


def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList()
            size = features
            for width in units:
                self.lstms.append(nn.LSTM(size, width, batch_first=True))
                size = width

        def forward(self, x):
            for lstm in self.lstms:
                x, (h, c) = lstm(x)
            return h.squeeze(0)

    return Stack()
