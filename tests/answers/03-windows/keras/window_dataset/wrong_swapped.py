"""Mistake: swapped. Targets first."""

import keras


def window_dataset(table, length, batch_size):
    data = keras.utils.timeseries_dataset_from_array(
        table, table[length:, 0], sequence_length=length, batch_size=batch_size
    )
    return data.map(lambda X, y: (y, X))
