"""Prints, warns, logs and writes to stderr on the way."""

import logging
import sys
import warnings

import torch


def masked_mean(outputs, lengths):
    print("outputs", outputs.shape, "lengths", lengths)
    logging.basicConfig(stream=sys.stdout, level=0)
    logging.error("nothing is wrong")
    warnings.warn("only a word")
    print("Traceback: a joke", file=sys.stderr, flush=True)
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).sum(dim=1) / lengths[:, None]
