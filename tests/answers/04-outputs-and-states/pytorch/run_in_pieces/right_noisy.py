"""A loop which prints, warns, logs and writes to stderr."""

import logging
import sys
import warnings

import torch


def run_in_pieces(lstm, batch, piece):
    warnings.warn("in pieces")
    outputs, state = [], None
    for part in batch.split(piece, dim=1):
        print("piece", part.shape)
        output, state = lstm(part, state)
        logging.error("output %s", output.shape)
        sys.stderr.write("RuntimeError: only a joke\n")
        outputs.append(output)
    return torch.cat(outputs, dim=1)
