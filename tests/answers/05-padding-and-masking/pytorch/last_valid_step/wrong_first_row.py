"""Mistake: first-row. The first row is left over from trying."""

import torch


def last_valid_step(outputs, lengths):
    return torch.stack([outputs[0, n - 1] for n in lengths])
