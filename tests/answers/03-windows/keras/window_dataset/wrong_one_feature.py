"""Mistake: one-feature. The target column as a slice."""

import keras


def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table[:, :1], table[length:, 0], sequence_length=length, batch_size=batch_size
    )
