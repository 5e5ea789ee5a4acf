"""Keras tensors."""

import keras


def windows_and_targets(table, length, horizon=1, target=0):
    number = len(table) - length - horizon + 1
    if number < 1:
        raise ValueError("no window with its target")
    X = keras.ops.stack([table[i : i + length] for i in range(number)])
    return X, keras.ops.convert_to_tensor(table[length + horizon - 1 :, target])
