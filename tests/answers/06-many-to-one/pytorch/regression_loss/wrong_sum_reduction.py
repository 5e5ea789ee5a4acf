"""Mistake: sum. The framework's sum."""

from torch import nn


def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    return nn.functional.mse_loss(predictions, targets.to(predictions.dtype), reduction="sum")
