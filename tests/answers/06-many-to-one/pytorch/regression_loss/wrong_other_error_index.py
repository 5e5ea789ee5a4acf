"""Mistake: other-error. A TypeError."""

def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise TypeError("counts differ")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return (error ** 2).mean()
