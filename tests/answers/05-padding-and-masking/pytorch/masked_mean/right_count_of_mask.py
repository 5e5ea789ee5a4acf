"""The number of valid steps is counted in the mask."""

import torch


def masked_mean(outputs, lengths):
    mask = (torch.arange(outputs.shape[1])[None] < lengths[:, None])[..., None]
    return (outputs * mask).sum(1) / mask.sum(1)
