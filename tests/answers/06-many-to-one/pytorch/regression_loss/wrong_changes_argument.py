"""Mistake: changes-argument. Subtracted in place."""

def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    predictions -= targets.reshape(predictions.shape)
    return (predictions ** 2).mean()
