"""A class that starts anew each time."""

import numpy as np


class Batches:
    def __init__(self, table, length, batch_size):
        self.table, self.length, self.batch_size = table, length, batch_size

    def __iter__(self):
        number = len(self.table) - self.length
        for first in range(0, number, self.batch_size):
            starts = range(first, min(first + self.batch_size, number))
            X = np.array([self.table[i : i + self.length] for i in starts])
            yield X, np.array([self.table[i + self.length, 0] for i in starts])


def window_dataset(table, length, batch_size):
    return Batches(table, length, batch_size)
