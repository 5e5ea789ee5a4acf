"""Mistake: column. One number in brackets."""

from torch.utils.data import DataLoader


def window_dataset(table, length, batch_size):
    pairs = [(table[i : i + length], table[i + length, [0]]) for i in range(len(table) - length)]
    return DataLoader(pairs, batch_size=batch_size)
