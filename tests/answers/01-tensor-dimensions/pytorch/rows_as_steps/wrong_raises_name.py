"""Mistake: raises. A name was used which does not exist."""

import torch


def rows_as_steps(table):
    return tabel.unsqueeze(1)
