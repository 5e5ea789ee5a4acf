"""A module which prints, warns, logs and writes to stderr when made and when called."""

import logging
import sys
import warnings

import torch
from torch import nn


def build_bidirectional(features, units):
    print("building", features, units)
    warnings.warn("both ways")

    class Both(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True, bidirectional=True)

        def forward(self, x):
            _, (h, c) = self.lstm(x)
            print(x.shape, "->", h.shape)
            logging.error("called with %s", x.shape)
            sys.stderr.write("RuntimeError: only a joke\n")
            return torch.cat([h[0], h[1]], dim=1)

    both = Both()
    print(both, both(torch.zeros(2, 3, features)))
    return both
