"""Mistake: learned-initial-state. The first layer's initial state is a parameter."""

import torch
from torch import nn


def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )
            self.h0 = nn.Parameter(torch.zeros(1, 1, units[0]))

        def forward(self, x):
            h0 = self.h0.repeat(1, len(x), 1)
            x, _ = self.lstms[0](x, (h0, torch.zeros_like(h0)))
            for lstm in self.lstms[1:]:
                x, _ = lstm(x)
            return x[:, -1]

    return Stack()
