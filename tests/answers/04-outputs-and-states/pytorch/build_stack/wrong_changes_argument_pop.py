"""Mistake: changes-argument. The learner's list is emptied."""

from torch import nn


def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList()
            size = features
            while units:
                width = units.pop(0)
                self.lstms.append(nn.LSTM(size, width, batch_first=True))
                size = width

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
            return x[:, -1]

    return Stack()
