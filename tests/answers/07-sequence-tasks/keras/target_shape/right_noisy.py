"""Prints, warns, logs and writes to stderr."""

import logging
import sys
import warnings


def target_shape(task, batch, time, width):
    print("task", task)
    warnings.warn("a shape")
    logging.error("shape of %s", task)
    sys.stderr.write("KeyError: only a joke\n")
    if task in ("one_to_one", "many_to_one"):
        return batch, width
    if task in ("one_to_many", "many_to_many"):
        return batch, time, width
    print("unknown")
    raise ValueError(task)
