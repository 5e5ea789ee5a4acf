"""Mistake: broadcast. The framework's loss on what comes, or its own mean."""

from torch import nn


def regression_loss(predictions, targets):
    return nn.functional.mse_loss(predictions, targets.to(predictions.dtype))
