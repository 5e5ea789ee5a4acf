"""Mistake: flattened. Every number became a step of its own."""

import numpy as np


def rows_as_steps(table):
    return table.reshape(-1, 1, 1)
