"""The state as one list, zeros made by the cell."""

import keras
import numpy as np


def unroll(cell, batch):
    states = cell.get_initial_state(batch_size=batch.shape[0])
    outputs = []
    for step in np.moveaxis(batch, 1, 0):
        output, states = cell(step, states)
        outputs.append(output)
    return keras.ops.stack(outputs, axis=1)
