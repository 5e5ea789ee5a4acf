"""The targets take the shape of the predictions."""

import torch


def regression_loss(predictions, targets):
    if len(predictions) != len(targets):
        raise ValueError("counts differ")
    return torch.mean((predictions - targets.view_as(predictions) if targets.is_contiguous() else predictions - targets.reshape(predictions.shape)) ** 2)
