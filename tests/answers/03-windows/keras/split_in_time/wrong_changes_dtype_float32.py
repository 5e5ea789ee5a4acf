"""Mistake: changes-dtype. Cast to float32."""

import numpy as np


def split_in_time(table, train_fraction):
    n = int(len(table) * train_fraction)
    table = table.astype(np.float32)
    return table[:n], table[n:]
