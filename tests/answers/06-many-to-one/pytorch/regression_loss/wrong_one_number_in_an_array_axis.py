"""Mistake: one-number-in-an-array. The mean over the rows of a column."""

def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    error = predictions.reshape(-1, 1) - targets.reshape(-1, 1)
    return (error ** 2).mean(dim=0)
