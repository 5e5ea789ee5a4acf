"""Mistake: concatenated. A Concatenate of the framework joined the sensors along time."""

import keras


def stack_sensors(sensors):
    return keras.ops.concatenate(sensors, axis=1)
