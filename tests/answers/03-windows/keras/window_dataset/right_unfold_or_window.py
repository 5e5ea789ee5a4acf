"""Unfold, or the windows of tf.data."""

import numpy as np
import tensorflow as tf


def window_dataset(table, length, batch_size):
    rows = tf.data.Dataset.from_tensor_slices(np.ascontiguousarray(table))
    windows = rows.window(length + 1, shift=1, drop_remainder=True)
    windows = windows.flat_map(lambda window: window.batch(length + 1))
    pairs = windows.map(lambda window: (window[:-1], window[-1, 0]))
    return pairs.batch(batch_size).prefetch(1)
