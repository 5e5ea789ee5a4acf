"""Mistake: other-error. An assertion instead."""

def regression_loss(predictions, targets):
    assert predictions.numel() == targets.numel()
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return (error ** 2).mean()
