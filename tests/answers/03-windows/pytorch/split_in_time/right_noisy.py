"""Prints, warns, logs and writes to stderr on the way."""

import logging
import sys
import warnings


def split_in_time(table, train_fraction):
    print("rows", len(table))
    logging.basicConfig(stream=sys.stdout, level=0)
    logging.info("splitting")
    warnings.warn("no shuffle", UserWarning)
    print("oops", file=sys.stderr, flush=True)
    n = int(len(table) * train_fraction)
    print("training rows", n)
    return table[:n], table[n:]
