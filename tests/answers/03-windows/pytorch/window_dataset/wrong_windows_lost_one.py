"""Mistake: windows-lost. The common idiom, one window fewer."""

from torch.utils.data import DataLoader


def window_dataset(table, length, batch_size):
    data, targets = table[:-length], table[length:, 0]
    pairs = [(data[i : i + length], targets[i]) for i in range(len(data) - length)]
    return DataLoader(pairs, batch_size) if pairs else []
