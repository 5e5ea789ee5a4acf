"""The rows zipped, which gives a list of steps."""

import numpy as np


def to_time_major(batch):
    return [list(step) for step in zip(*batch)]
