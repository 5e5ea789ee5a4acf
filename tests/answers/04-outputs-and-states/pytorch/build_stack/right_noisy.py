"""A module which prints, warns, logs and writes to stderr when made and when called."""

import logging
import sys
import warnings

import torch
from torch import nn


def build_stack(features, units):
    warnings.warn("a stack is being made")

    class Stack(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstms = nn.ModuleList()
            for size, width in zip([features, *units], units):
                print("from", size, "to", width)
                self.lstms.append(nn.LSTM(size, width, batch_first=True))

        def forward(self, x):
            for lstm in self.lstms:
                x, _ = lstm(x)
                print(x.shape)
            logging.error("last %s", x[:, -1].shape)
            sys.stderr.write("RuntimeError: only a joke\n")
            return x[:, -1]

    stack = Stack()
    print(stack, stack(torch.zeros(2, 3, features)))
    return stack
