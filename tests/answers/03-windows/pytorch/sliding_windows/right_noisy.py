"""Prints, warns, logs and writes to stderr on the way."""

import logging
import sys
import warnings

import torch


def sliding_windows(table, length, stride=1):
    print("table", table.shape)
    logging.basicConfig(stream=sys.stdout, level=0)
    logging.info("cutting")
    warnings.warn("windows overlap", UserWarning)
    print("oops", file=sys.stderr, flush=True)
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    return torch.stack([table[s : s + length] for s in range(0, len(table) - length + 1, stride)])
