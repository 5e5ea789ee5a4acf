"""Math.floor, and rows by number."""

import math


def split_in_time(table, train_fraction):
    rows = table.shape[0]
    first = math.floor(rows * train_fraction)
    numbers = list(range(rows))
    return table[numbers[:first]], table[numbers[first:]]
