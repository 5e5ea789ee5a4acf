"""All cells go one step at a time."""

from torch import nn


def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.cells = nn.ModuleList(
                nn.LSTMCell(size, width) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            states = [(x.new_zeros(len(x), width),) * 2 for width in units]
            for step in x.unbind(1):
                for number, cell in enumerate(self.cells):
                    states[number] = cell(step, states[number])
                    step = states[number][0]
            return step

    return Stack()
