"""Mistake: shape-instead. The shape of the result was returned instead of the result."""

import numpy as np


def rows_as_steps(table):
    return table[:, None, :].shape
