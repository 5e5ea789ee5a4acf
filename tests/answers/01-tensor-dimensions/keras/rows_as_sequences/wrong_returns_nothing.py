"""Mistake: returns-nothing. The return was forgotten."""

import numpy as np


def rows_as_sequences(table):
    result = table[..., None]
