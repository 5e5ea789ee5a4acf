"""Mistake: one-sequence. unsqueeze was given axis 0."""

import torch


def rows_as_steps(table):
    return torch.unsqueeze(table, 0)
