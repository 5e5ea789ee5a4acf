"""A data set of its own, or slices of tensors."""

from torch.utils.data import DataLoader, Dataset


class Windows(Dataset):
    def __init__(self, table, length):
        self.table, self.length = table, length

    def __len__(self):
        return len(self.table) - self.length

    def __getitem__(self, i):
        return self.table[i : i + self.length], self.table[i + self.length, 0]


def window_dataset(table, length, batch_size):
    return DataLoader(Windows(table, length), batch_size=batch_size, shuffle=False)
