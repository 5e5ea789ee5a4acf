"""Mistake: broadcast. Counts are compared, shapes are not."""

def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    return ((predictions - targets) ** 2).mean()
