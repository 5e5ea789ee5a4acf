"""Mistake: sum-of-steps. The valid steps are added up."""

import torch


def last_valid_step(outputs, lengths):
    mask = torch.arange(outputs.shape[1]) < lengths[:, None]
    return (outputs * mask[:, :, None]).sum(dim=1)
