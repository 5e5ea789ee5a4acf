"""Mistake: changes-dtype. The numbers were turned into float32, as the model wants them."""

import numpy as np


def rows_as_steps(table):
    return np.float32(table).reshape(len(table), 1, -1)
