"""Mistake: broadcast. The predictions always get an axis."""

def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    return ((predictions[:, None] - targets) ** 2).mean()
