"""A mask over the rows."""

import torch


def split_in_time(table, train_fraction):
    early = torch.arange(len(table)) < int(len(table) * train_fraction)
    return table[early], table[~early]
