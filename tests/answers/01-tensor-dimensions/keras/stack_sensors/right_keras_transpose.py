"""The framework's own stack and transpose."""

import keras


def stack_sensors(sensors):
    stacked = keras.ops.stack([keras.ops.convert_to_tensor(s) for s in sensors])
    return keras.ops.transpose(stacked, (1, 2, 0))
