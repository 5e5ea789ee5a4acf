"""Prints, warns and writes to stderr on the way."""

import logging
import sys
import warnings


def numbers_per_unit(features, units):
    print("features", features, "units", units)
    warnings.warn("counting")
    logging.error("a unit")
    sys.stderr.write("Error: not really\n")
    return features + units, 2, units
