"""Prints, warns, logs and writes to stderr."""

import logging
import sys
import warnings

import torch


def generate(cell, head, first, steps):
    print("from", first.shape)
    warnings.warn("writing")
    h = c = torch.zeros(len(first), cell.hidden_size)
    x = first
    outputs = []
    for _ in range(steps):
        h, c = cell(x, (h, c))
        x = head(h)
        outputs.append(x)
        logging.error("a step")
        sys.stderr.write("NaN, only a joke")
    return torch.stack(outputs, dim=1)
