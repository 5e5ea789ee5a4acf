"""An einsum which exchanges two letters."""

import torch


def to_time_major(batch):
    return torch.einsum("btf->tbf", batch)
