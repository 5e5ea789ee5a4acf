"""Mistake: changes-argument. The outputs are written into first."""

import numpy as np


def generate(cell, head, first, steps):
    h = c = np.zeros((len(first), cell.units), "float32")
    x = first
    outputs = []
    for _ in range(steps):
        output, [h, c] = cell(x, [h, c])
        x = head(output)
        outputs.append(x)
        if first.flags.writeable:
            first[...] = x
    return np.stack(outputs, axis=1)
