"""Mistake: time-major. Time comes first."""

import torch
from torch.utils.data import DataLoader


def window_dataset(table, length, batch_size):
    pairs = [(table[i : i + length], table[i + length, 0]) for i in range(len(table) - length)]

    def collate(batch):
        return torch.stack([x for x, y in batch], dim=1), torch.stack([y for x, y in batch])

    return DataLoader(pairs, batch_size=batch_size, collate_fn=collate)
