"""Mistake: batch-as-time. h goes on with its layers' axis as the batch axis."""

from torch import nn


def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            for lstm in self.lstms:
                output, (x, _) = lstm(x)
            return output[0] if len(self.lstms) > 1 else x[0]

    return Stack()
