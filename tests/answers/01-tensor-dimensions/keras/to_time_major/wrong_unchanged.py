"""Mistake: unchanged. The batch was returned as it came."""

import numpy as np


def to_time_major(batch):
    return batch
