"""The rows of all sensors zipped, then their steps."""

import numpy as np


def stack_sensors(sensors):
    return [[list(step) for step in zip(*rows)] for rows in zip(*sensors)]
