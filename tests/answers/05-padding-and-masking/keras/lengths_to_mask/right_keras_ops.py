"""Keras operations; a Keras tensor comes back."""

from keras import ops


def lengths_to_mask(lengths, steps):
    return ops.arange(steps) < ops.expand_dims(ops.cast(lengths, "int32"), 1)
