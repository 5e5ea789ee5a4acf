"""TensorFlow's own helper."""

import tensorflow as tf


def lengths_to_mask(lengths, steps):
    return tf.sequence_mask(lengths, steps)
