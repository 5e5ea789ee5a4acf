"""Mistake: reshaped-stack. The framework's reshape was used for a transpose."""

import keras


def stack_sensors(sensors):
    B, T = sensors[0].shape
    return keras.ops.reshape(keras.ops.stack(sensors), (B, T, len(sensors)))
