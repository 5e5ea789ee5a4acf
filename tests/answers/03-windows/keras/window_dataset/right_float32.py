"""In float32, as models are fed."""

import keras
import numpy as np


def window_dataset(table, length, batch_size):
    table = np.asarray(table, dtype="float32")
    return keras.utils.timeseries_dataset_from_array(
        table, table[length:, 0], sequence_length=length, batch_size=batch_size
    )
