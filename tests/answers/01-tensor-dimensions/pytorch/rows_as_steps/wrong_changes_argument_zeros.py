"""Mistake: changes-argument. The argument was overwritten with zeros after it had been copied."""

import torch


def rows_as_steps(table):
    result = table.unsqueeze(1).clone()
    table.zero_()
    return result
