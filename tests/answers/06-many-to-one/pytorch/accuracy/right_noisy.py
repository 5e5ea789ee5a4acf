"""An answer that prints, warns, logs and writes to stderr."""

import logging
import sys
import warnings


def accuracy(logits, labels):
    print("logits", logits.shape)
    warnings.warn("only a warning")
    logging.error("only a log")
    sys.stderr.write("RuntimeError: only a joke\n")
    return (logits.argmax(dim=1) == labels).float().mean().item()
