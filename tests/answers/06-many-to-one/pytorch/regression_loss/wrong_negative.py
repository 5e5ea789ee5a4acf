"""Mistake: negative. The wrong sign."""

def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    predictions, targets = predictions.reshape(-1), targets.reshape(-1)
    error = predictions - targets
    return -(error ** 2).mean()
