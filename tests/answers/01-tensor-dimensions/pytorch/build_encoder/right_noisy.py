"""A module which prints, warns, logs and writes to stderr when made and when called."""

import logging
import sys
import warnings

import torch
from torch import nn


def build_encoder(features, units):
    torch.manual_seed(0)
    logging.basicConfig(level=logging.INFO)
    print("building", features, units)

    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)
            warnings.warn("an encoder was made")

        def forward(self, x):
            print("x", x.shape, x.dtype)
            output, (h_n, c_n) = self.lstm(x)
            logging.error("h_n has shape %s", tuple(h_n.shape))
            sys.stderr.write("RuntimeError: only a joke\n")
            return h_n[-1]

    encoder = Encoder()
    print(encoder)
    print(sum(p.numel() for p in encoder.parameters()), "parameters")
    return encoder
