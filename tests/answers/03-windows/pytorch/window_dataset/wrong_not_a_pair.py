"""Mistake: not-a-pair. A dictionary a batch."""

from torch.utils.data import DataLoader


def window_dataset(table, length, batch_size):
    pairs = [
        {"X": table[i : i + length], "y": table[i + length, 0]} for i in range(len(table) - length)
    ]
    return DataLoader(pairs, batch_size=batch_size)
