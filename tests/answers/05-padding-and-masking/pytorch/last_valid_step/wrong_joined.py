"""Mistake: joined. The steps are joined end to end."""

import torch


def last_valid_step(outputs, lengths):
    return torch.cat([row[n - 1] for row, n in zip(outputs, lengths)])
