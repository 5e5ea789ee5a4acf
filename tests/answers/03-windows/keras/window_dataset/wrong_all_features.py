"""Mistake: all-features. Whole rows."""

import keras


def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table, table[length:], sequence_length=length, batch_size=batch_size
    )
