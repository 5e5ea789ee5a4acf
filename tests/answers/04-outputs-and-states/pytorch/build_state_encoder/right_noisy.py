"""A module which prints, warns, logs and writes to stderr when made and when called."""

import logging
import sys
import warnings

import torch
from torch import nn


def build_state_encoder(features, units):
    print("building", features, units)
    warnings.warn("an encoder is being made")

    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, x):
            output, (h, c) = self.lstm(x)
            print("x", x.shape, "h", h.shape, "c", c.shape)
            logging.error("called with %s", x.shape)
            sys.stderr.write("RuntimeError: only a joke\n")
            return h[-1], c[-1]

    encoder = Encoder()
    print(encoder, encoder(torch.zeros(2, 3, features)))
    return encoder
