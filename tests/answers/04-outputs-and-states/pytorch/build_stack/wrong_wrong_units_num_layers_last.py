"""Mistake: wrong-units. num_layers, with the last width everywhere."""

from torch import nn


def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units[-1], num_layers=len(units), batch_first=True)

        def forward(self, x):
            output, _ = self.lstm(x)
            return output[:, -1]

    return Stack()
