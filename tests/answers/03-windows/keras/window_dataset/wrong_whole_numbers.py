"""Mistake: whole-numbers. Cast to whole numbers."""

import keras


def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table.astype(int),
        table[length:, 0].astype(int),
        sequence_length=length, batch_size=batch_size
    )
