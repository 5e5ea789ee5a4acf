"""A data set of its own, or slices of tensors."""

import numpy as np
import tensorflow as tf


def window_dataset(table, length, batch_size):
    X = np.stack([table[i : i + length] for i in range(len(table) - length)])
    y = table[length:, 0]
    return tf.data.Dataset.from_tensor_slices((X, y)).batch(batch_size)
