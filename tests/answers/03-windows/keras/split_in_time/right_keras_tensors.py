"""Keras tensors."""

import keras


def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    table = keras.ops.convert_to_tensor(table)
    return table[:n], table[n:]
