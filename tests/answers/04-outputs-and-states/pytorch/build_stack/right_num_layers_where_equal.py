"""num_layers where all widths are equal, single layers where not."""

from torch import nn


def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            if len(set(units)) == 1:
                layers = [nn.LSTM(features, units[0], num_layers=len(units), batch_first=True)]
            else:
                layers = [
                    nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
                ]
            self.layers = nn.ModuleList(layers)

        def forward(self, x):
            for layer in self.layers:
                x, (h, c) = layer(x)
            return h[-1]

    return Stack()
