"""A stack which prints, warns, logs and writes to stderr on the way."""

import logging
import sys
import warnings

import numpy as np


def stack_sensors(sensors):
    for k, sensor in enumerate(sensors):
        print(f"sensor {k}: {sensor.shape}")
        logging.critical("sensor %d", k)
    warnings.warn("stacking", DeprecationWarning)
    sys.stderr.write("FAILED stack_sensors\n" * 3)
    return np.stack(sensors, axis=-1)
