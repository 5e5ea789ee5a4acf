"""Mistake: length-forgotten. Moved by one row, as many as there should be."""

import keras


def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table,
        table[1 : len(table) - length + 1, 0],
        sequence_length=length, batch_size=batch_size
    )
