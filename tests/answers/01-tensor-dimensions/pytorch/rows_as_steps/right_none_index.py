"""A new middle axis by indexing with None."""

import torch


def rows_as_steps(table):
    return table[:, None]
