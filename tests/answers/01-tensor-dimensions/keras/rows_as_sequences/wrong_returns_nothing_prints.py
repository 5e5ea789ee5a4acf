"""Mistake: returns-nothing. The wanted shape was printed and nothing returned."""

import numpy as np


def rows_as_sequences(table):
    print(table[..., None].shape)
