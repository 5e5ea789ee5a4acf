"""Mistake: reshaped. The library's order is reshaped."""

from torch.utils.data import DataLoader, TensorDataset


def window_dataset(table, length, batch_size):
    X = table.unfold(0, length, 1)[:-1].reshape(-1, length, table.shape[1])
    return DataLoader(TensorDataset(X, table[length:, 0]), batch_size=batch_size)
