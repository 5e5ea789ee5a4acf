"""Prints, warns, logs and writes to stderr when made and when called."""

import logging
import sys
import warnings

from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence


def build_masked_encoder(features, units):
    print("features", features, "units", units)
    logging.basicConfig(stream=sys.stdout, level=0)
    logging.error("nothing is wrong")
    warnings.warn("only a word")
    print("Traceback: a joke", file=sys.stderr, flush=True)

    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.lstm = nn.LSTM(features, units, batch_first=True)

        def forward(self, padded, lengths):
            print("padded", padded.shape, "lengths", lengths)
            packed = pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)
            return self.lstm(packed)[1][0][-1]

    return Encoder()
