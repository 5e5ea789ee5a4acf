"""Prints, warns, logs and writes to stderr on the way."""

import logging
import sys
import warnings

import torch


def from_keras(lstm, kernel, recurrent_kernel, bias):
    print("copying", lstm)
    warnings.warn("new weights")
    logging.error("from another framework")
    sys.stderr.write("Error: not really\n")
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(kernel.T)
        lstm.weight_hh_l0.copy_(recurrent_kernel.T)
        lstm.bias_ih_l0.copy_(bias)
        lstm.bias_hh_l0.copy_(torch.zeros_like(bias))
    return lstm
