"""Mistake: repeated-between. The last state is handed on at every step, as in an autoencoder."""

from torch import nn


def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList(
                nn.LSTM(size, width, batch_first=True) for size, width in zip([features, *units], units)
            )

        def forward(self, x):
            steps = x.shape[1]
            for lstm in self.lstms:
                _, (h, _) = lstm(x)
                x = h[-1].unsqueeze(1).repeat(1, steps, 1)
            return h[-1]

    return Stack()
