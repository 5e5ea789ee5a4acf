"""Mistake: changes-dtype. The framework cast the batch to its default float."""

import keras


def to_time_major(batch):
    x = keras.ops.cast(batch, keras.config.floatx())
    return keras.ops.swapaxes(x, 0, 1)
