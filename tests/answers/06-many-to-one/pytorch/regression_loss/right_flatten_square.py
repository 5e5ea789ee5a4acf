"""Flattened, and square."""

import torch


def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    return torch.square(predictions.flatten() - targets.flatten()).mean()
