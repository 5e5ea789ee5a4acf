"""Mistake: raises. The axis of one is squeezed, also where there is none."""

def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    return ((predictions[:, 0] - targets.flatten()) ** 2).mean()
