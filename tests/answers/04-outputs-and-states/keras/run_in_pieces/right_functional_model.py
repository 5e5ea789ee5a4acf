"""A functional model of the layer and its two states reads each piece."""

import keras
import numpy as np


def run_in_pieces(lstm, batch, piece):
    x = keras.Input((None, batch.shape[-1]))
    h, c = keras.Input((lstm.units,)), keras.Input((lstm.units,))
    model = keras.Model([x, h, c], lstm(x, initial_state=[h, c]))
    states = [keras.ops.zeros((len(batch), lstm.units)) for _ in range(2)]
    outputs = []
    for first in range(0, batch.shape[1], piece):
        part = keras.ops.convert_to_tensor(batch[:, first : first + piece])
        output, *states = model([part, *states])
        outputs.append(output)
    return np.concatenate(outputs, axis=1)
