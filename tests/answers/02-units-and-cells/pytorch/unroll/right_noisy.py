"""A loop that prints, warns, logs and writes to stderr."""

import logging
import sys
import warnings

import torch


def unroll(cell, batch):
    h = c = torch.zeros(len(batch), cell.hidden_size)
    hidden = []
    for t in range(batch.shape[1]):
        h, c = cell(batch[:, t], (h, c))
        hidden.append(h)
    print("done", len(hidden))
    warnings.warn("a loop")
    logging.error("loop")
    sys.stderr.write("Error: not really\n")
    return torch.stack(hidden, dim=1)
