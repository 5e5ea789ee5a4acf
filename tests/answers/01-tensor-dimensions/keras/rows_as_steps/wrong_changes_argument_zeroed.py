"""Mistake: changes-argument. The argument was overwritten with zeros after it had been copied."""

import numpy as np


def rows_as_steps(table):
    result = table[:, None, :].copy()
    if table.flags.writeable:
        table[:] = 0
    return result
