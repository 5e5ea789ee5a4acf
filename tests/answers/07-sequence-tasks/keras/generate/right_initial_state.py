"""The cell's own initial state."""

import keras


def generate(cell, head, first, steps):
    state = cell.get_initial_state(batch_size=len(first))
    x = keras.ops.convert_to_tensor(first)
    outputs = []
    for _ in range(steps):
        h, state = cell(x, state)
        x = head(h)
        outputs.append(x[:, None])
    return keras.ops.concatenate(outputs, axis=1)
