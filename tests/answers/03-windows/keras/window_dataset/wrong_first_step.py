"""Mistake: first-step. The targets are not moved."""

import keras


def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table, table[:, 0], sequence_length=length, batch_size=batch_size
    )
