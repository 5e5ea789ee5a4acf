"""Full pieces, and the rest behind."""

import numpy as np


def run_in_pieces(lstm, batch, piece):
    full, rest = divmod(batch.shape[1], piece)
    outputs, state = [], None
    for number in range(full):
        output, *state = lstm(batch[:, number * piece : (number + 1) * piece], initial_state=state)
        outputs.append(output)
    if rest:
        output, *state = lstm(batch[:, -rest:], initial_state=state)
        outputs.append(output)
    return np.concatenate(outputs, axis=1)
