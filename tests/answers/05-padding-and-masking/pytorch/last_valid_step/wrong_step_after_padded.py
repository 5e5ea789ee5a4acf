"""Mistake: step-after. The length is the step, and a step of zeros makes room."""

import torch


def last_valid_step(outputs, lengths):
    longer = torch.cat([outputs, outputs[:, :1] * 0], dim=1)
    return longer[torch.arange(len(outputs)), lengths]
