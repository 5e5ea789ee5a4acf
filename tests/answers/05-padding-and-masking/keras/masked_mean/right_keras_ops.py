"""Keras operations; a Keras tensor comes back."""

from keras import ops


def masked_mean(outputs, lengths):
    outputs = ops.cast(outputs, "float32")
    lengths = ops.cast(lengths, "float32")[:, None]
    mask = ops.cast(ops.arange(outputs.shape[1], dtype="float32") < lengths, "float32")
    return ops.sum(outputs * mask[:, :, None], axis=1) / lengths
