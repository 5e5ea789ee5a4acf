"""Both as columns."""

def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    error = predictions.reshape(-1, 1) - targets.reshape(-1, 1)
    return float((error * error).mean())
