"""Mistake: changes-argument. The method with the underscore changes the argument itself."""

import torch


def rows_as_steps(table):
    table.unsqueeze_(1)
    return table
