"""The formula, which prints, warns and logs."""

import logging
import sys
import warnings


def parameter_count(features, units):
    print("0 of 2 points")
    warnings.warn("so many parameters")
    logging.error("counting")
    sys.stderr.write("Error: not really\n")
    return 4 * units * (features + units + 2)
