"""Mistake: changes-argument. The argument was resized in place."""

import torch


def rows_as_steps(table):
    copy = table.clone()
    table.resize_(table.size(0), 1, table.size(1))
    return copy[:, None, :]
