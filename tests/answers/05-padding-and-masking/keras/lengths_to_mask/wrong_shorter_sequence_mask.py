"""Mistake: shorter. `maxlen` is not said."""

import tensorflow as tf


def lengths_to_mask(lengths, steps):
    return tf.sequence_mask(lengths)
