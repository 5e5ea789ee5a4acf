"""Mistake: first-step. The targets are not moved, one window fewer."""

import keras


def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table[:-1], table[:-1, 0], sequence_length=length, batch_size=batch_size
    )
