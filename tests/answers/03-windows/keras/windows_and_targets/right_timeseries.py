"""Keras' own data set with the targets moved."""

import keras


def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    data = keras.utils.timeseries_dataset_from_array(
        table, table[length + horizon - 1 :, target], sequence_length=length, batch_size=number
    )
    ((X, y),) = data
    return X.numpy()[:number], y.numpy()[:number]
