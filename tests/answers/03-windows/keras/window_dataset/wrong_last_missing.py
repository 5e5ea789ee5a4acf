"""Mistake: last-missing. The data stop one row early."""

import keras


def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table, table[length:-1, 0], sequence_length=length, batch_size=batch_size
    )
