"""Layers under numbered names."""

from torch import nn


def build_stack(features, units):
    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            sizes = [features] + list(units)
            for i in range(len(units)):
                self.add_module(f"lstm{i}", nn.LSTM(sizes[i], sizes[i + 1], batch_first=True))

        def forward(self, x):
            for lstm in self.children():
                x = lstm(x)[0]
            return x[:, -1, :]

    return Stack()
