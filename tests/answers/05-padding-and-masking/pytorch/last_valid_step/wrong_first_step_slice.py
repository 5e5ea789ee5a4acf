"""Mistake: first-step. The wrong end of a slice."""

import torch


def last_valid_step(outputs, lengths):
    return torch.stack([row[:n][0] for row, n in zip(outputs, lengths)])
