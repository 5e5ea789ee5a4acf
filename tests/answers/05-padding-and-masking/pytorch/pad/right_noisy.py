"""Prints, warns, logs and writes to stderr on the way."""

import logging
import sys
import warnings

import torch


def pad(sequences, value=0.0, side="post", length=None):
    print("sequences", [s.shape for s in sequences])
    logging.basicConfig(stream=sys.stdout, level=0)
    logging.error("nothing is wrong")
    warnings.warn("only a word")
    print("Traceback: a joke", file=sys.stderr, flush=True)
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    length = length or max(len(s) for s in sequences)
    batch = torch.full((len(sequences), length, sequences[0].shape[1]), float(value))
    for i, s in enumerate(sequences):
        s = s[:length] if side == "post" else s[-length:]
        start = 0 if side == "post" else length - len(s)
        batch[i, start : start + len(s)] = s
    return batch
