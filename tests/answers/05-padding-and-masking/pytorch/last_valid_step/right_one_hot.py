"""A product with a one-hot table, and a sum over the steps."""

import torch


def last_valid_step(outputs, lengths):
    one_hot = torch.arange(outputs.shape[1]) == lengths[:, None] - 1
    return (outputs * one_hot[:, :, None]).sum(dim=1)
