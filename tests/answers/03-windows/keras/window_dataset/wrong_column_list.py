"""Mistake: column. One number in brackets."""

import keras


def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table, table[length:, [0]], sequence_length=length, batch_size=batch_size
    )
