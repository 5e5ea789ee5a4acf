"""Mistake: per-row. A column of squares."""

def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    return (predictions.reshape(-1, 1) - targets.reshape(-1, 1)) ** 2
