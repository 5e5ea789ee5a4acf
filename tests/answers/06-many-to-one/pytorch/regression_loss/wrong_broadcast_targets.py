"""Mistake: broadcast. The targets always get an axis."""

def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    return ((predictions - targets.unsqueeze(1)) ** 2).mean()
