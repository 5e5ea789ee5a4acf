"""Keras' own data set, its batches joined."""

import keras
import numpy as np


def sliding_windows(table, length, stride=1):
    if length < 1 or stride < 1 or length > len(table):
        raise ValueError("no full window")
    data = keras.utils.timeseries_dataset_from_array(
        table, None, sequence_length=length, sequence_stride=stride, batch_size=8
    )
    return np.concatenate([batch.numpy() for batch in data])
