"""Mistake: not-boolean. The mask is made floating for the product."""

import tensorflow as tf


def lengths_to_mask(lengths, steps):
    return tf.sequence_mask(lengths, steps, dtype="float32")
