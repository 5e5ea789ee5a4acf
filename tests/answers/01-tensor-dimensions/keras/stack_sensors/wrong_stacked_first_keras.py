"""Mistake: stacked-first. The framework's stack was left at its default axis."""

import keras


def stack_sensors(sensors):
    return keras.ops.stack(sensors)
