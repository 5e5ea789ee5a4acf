"""A Keras PyDataset."""

import keras
import numpy as np


class Windows(keras.utils.PyDataset):
    def __init__(self, table, length, batch_size):
        super().__init__()
        self.table, self.length, self.batch_size = table, length, batch_size

    def __len__(self):
        return -(-(len(self.table) - self.length) // self.batch_size)

    def __getitem__(self, number):
        first = number * self.batch_size
        starts = range(first, min(first + self.batch_size, len(self.table) - self.length))
        X = np.stack([self.table[i : i + self.length] for i in starts])
        return X, np.array([self.table[i + self.length, 0] for i in starts])


def window_dataset(table, length, batch_size):
    return Windows(table, length, batch_size)
