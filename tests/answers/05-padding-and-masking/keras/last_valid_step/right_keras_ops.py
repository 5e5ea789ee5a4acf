"""Keras' take_along_axis; a Keras tensor comes back."""

from keras import ops


def last_valid_step(outputs, lengths):
    places = ops.reshape(ops.cast(lengths, "int32") - 1, (-1, 1, 1))
    return ops.squeeze(ops.take_along_axis(outputs, places, axis=1), axis=1)
