"""The cell in a layer, one step at a time."""

import keras
import numpy as np


def generate(cell, head, first, steps):
    layer = keras.layers.RNN(cell, return_state=True)
    x, state, outputs = np.array(first)[:, None], None, []
    for _ in range(steps):
        output, *state = layer(x, initial_state=state)
        x = keras.ops.expand_dims(head(output), 1)
        outputs.append(x)
    return keras.ops.concatenate(outputs, axis=1)
