"""Mistake: step-after. The length is the step, and goes round."""

import torch


def last_valid_step(outputs, lengths):
    steps = outputs.shape[1]
    return torch.stack([row[n % steps] for row, n in zip(outputs, lengths)])
