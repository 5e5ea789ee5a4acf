"""Mistake: raises. Only equal shapes are accepted."""

def regression_loss(predictions, targets):
    if predictions.shape != targets.shape:
        raise ValueError("shapes differ")
    return ((predictions - targets) ** 2).mean()
