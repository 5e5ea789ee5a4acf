"""A one-hot table and a sum over the steps, as einsum."""

import torch


def last_valid_step(outputs, lengths):
    one_hot = torch.nn.functional.one_hot(lengths - 1, outputs.shape[1])
    return torch.einsum("btu,bt->bu", outputs.double(), one_hot.double())
