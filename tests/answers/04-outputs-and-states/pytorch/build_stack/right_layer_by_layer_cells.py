"""A cell at a time reads the whole sequence."""

import torch
from torch import nn


def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.cells = nn.ModuleList(
                nn.LSTMCell(size, width) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for cell in self.cells:
                state, steps = None, []
                for t in range(x.shape[1]):
                    state = cell(x[:, t], state)
                    steps.append(state[0])
                x = torch.stack(steps, dim=1)
            return x[:, -1]

    return Stack()
