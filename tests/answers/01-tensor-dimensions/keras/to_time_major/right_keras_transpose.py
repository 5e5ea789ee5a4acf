"""The framework's own transpose."""

import keras


def to_time_major(batch):
    return keras.ops.transpose(batch, (1, 0, 2))
