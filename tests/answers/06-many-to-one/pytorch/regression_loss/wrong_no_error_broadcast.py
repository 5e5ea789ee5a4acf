"""Mistake: no-error. A single one broadcasts."""

def regression_loss(predictions, targets):
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return (error ** 2).mean()
