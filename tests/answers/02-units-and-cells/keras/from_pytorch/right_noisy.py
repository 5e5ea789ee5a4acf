"""Prints, warns, logs and writes to stderr on the way."""

import logging
import sys
import warnings


def from_pytorch(layer, weight_ih, weight_hh, bias_ih, bias_hh):
    print("copying", [weight.shape for weight in layer.weights])
    warnings.warn("new weights")
    logging.error("from another framework")
    sys.stderr.write("Error: not really\n")
    layer.set_weights([weight_ih.T, weight_hh.T, bias_ih + bias_hh])
    return layer
