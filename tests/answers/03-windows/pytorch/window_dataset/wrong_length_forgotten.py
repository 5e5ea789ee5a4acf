"""Mistake: length-forgotten. Moved by one row only."""

from torch.utils.data import DataLoader


def window_dataset(table, length, batch_size):
    number = min(len(table) - length + 1, len(table) - 1)
    pairs = [(table[i : i + length], table[i + 1, 0]) for i in range(number)]
    return DataLoader(pairs, batch_size=batch_size)
