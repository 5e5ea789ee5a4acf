"""Unfold, or the windows of tf.data."""

from torch.utils.data import DataLoader


def window_dataset(table, length, batch_size):
    X = table.unfold(0, length, 1).transpose(1, 2)[:-1]
    y = table[length:, 0]
    pairs = [(x, target) for x, target in zip(X, y)]
    return DataLoader(pairs, batch_size=batch_size)
