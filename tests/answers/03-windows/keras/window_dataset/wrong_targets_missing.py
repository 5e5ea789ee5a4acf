"""Mistake: targets-missing. No targets."""

import keras


def window_dataset(table, length, batch_size):
    return keras.utils.timeseries_dataset_from_array(
        table[:-1], None, sequence_length=length, batch_size=batch_size
    )
