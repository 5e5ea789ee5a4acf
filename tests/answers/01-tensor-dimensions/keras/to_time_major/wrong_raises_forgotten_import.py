"""Mistake: raises. A module was used which had not been imported."""

import numpy as np


def to_time_major(batch):
    return tf.transpose(batch, [1, 0, 2])
