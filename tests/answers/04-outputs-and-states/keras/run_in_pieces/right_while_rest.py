"""The rest is cut until nothing is left."""

import keras


def run_in_pieces(lstm, batch, piece):
    outputs, state, rest = [], None, batch
    while rest.shape[1]:
        head, rest = rest[:, :piece], rest[:, piece:]
        output, *state = lstm(head, initial_state=state)
        outputs.append(output)
    return keras.layers.concatenate(outputs, axis=1)
