"""A loop over the pairs."""

def regression_loss(predictions, targets):
    if predictions.size != targets.size:
        raise ValueError("as many predictions as targets are needed")
    total = 0.0
    for prediction, target in zip(predictions.flat, targets.flat):
        total += (prediction - target) ** 2
    return total / targets.size
