"""A transpose which prints, warns, logs and writes to stderr on the way."""

import logging
import sys
import warnings

import torch


def to_time_major(batch):
    print("before", batch.shape)
    logging.basicConfig(stream=sys.stdout, level=0)
    logging.info("swapping")
    warnings.warn("time first", FutureWarning)
    print("oops", file=sys.stderr, flush=True)
    turned = batch.transpose(0, 1)
    print("after", turned.shape)
    return turned
