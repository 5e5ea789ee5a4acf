"""A function that calls itself."""

import numpy as np


def generate(cell, head, first, steps):
    def rest(x, state, left):
        if left == 0:
            return []
        h, state = cell(x, state)
        y = head(h)
        return [y] + rest(y, state, left - 1)

    zeros = np.zeros((len(first), cell.units), "float32")
    return np.stack(rest(first, [zeros, zeros], steps), axis=1)
