"""DataLoader's own batch sampler, and a collate of its own."""

import torch
from torch.utils.data import DataLoader


def window_dataset(table, length, batch_size):
    def gather(starts):
        rows = torch.tensor(starts)
        return table[rows[:, None] + torch.arange(length)], table[rows + length, 0]

    return DataLoader(range(len(table) - length), batch_size, collate_fn=gather)
