"""Mistake: reshaped. The framework's reshape was used for a transpose."""

import keras


def to_time_major(batch):
    B, T, F = batch.shape
    return keras.ops.reshape(batch, (T, B, F))
