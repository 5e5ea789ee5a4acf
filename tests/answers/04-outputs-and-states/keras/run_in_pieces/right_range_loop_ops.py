"""The pieces' outputs are joined by Keras."""

import keras


def run_in_pieces(lstm, batch, piece):
    outputs, state = [], None
    for first in range(0, batch.shape[1], piece):
        part = batch[:, first : first + piece]
        output, h, c = lstm(part, initial_state=state)
        state = [h, c]
        outputs.append(output)
    return keras.ops.concatenate(outputs, axis=1)
