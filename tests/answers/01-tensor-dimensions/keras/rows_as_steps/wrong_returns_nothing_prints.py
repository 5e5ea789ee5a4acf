"""Mistake: returns-nothing. The wanted shape was printed and nothing returned."""

import numpy as np


def rows_as_steps(table):
    print("shape:", np.expand_dims(table, 1).shape)
