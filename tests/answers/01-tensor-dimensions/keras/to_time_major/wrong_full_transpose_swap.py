"""Mistake: full-transpose. The first and the last axes were exchanged."""

import numpy as np


def to_time_major(batch):
    return batch.swapaxes(0, 2)
