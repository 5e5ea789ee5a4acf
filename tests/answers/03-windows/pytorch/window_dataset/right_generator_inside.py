"""A class that starts anew each time."""

from torch.utils.data import DataLoader, IterableDataset


class Stream(IterableDataset):
    def __init__(self, table, length):
        self.table, self.length = table, length

    def __iter__(self):
        for i in range(len(self.table) - self.length):
            yield self.table[i : i + self.length], self.table[i + self.length, 0]


def window_dataset(table, length, batch_size):
    return DataLoader(Stream(table, length), batch_size=batch_size)
