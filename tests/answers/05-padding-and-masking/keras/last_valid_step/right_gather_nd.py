"""TensorFlow's gather, row by row."""

import tensorflow as tf


def last_valid_step(outputs, lengths):
    return tf.gather(tf.constant(outputs), lengths - 1, axis=1, batch_dims=1)
