"""A new last axis by indexing with None."""

import numpy as np


def rows_as_sequences(table):
    return table[:, :, None]
