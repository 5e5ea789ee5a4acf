"""Mistake: sum. Added up in a loop."""

def regression_loss(predictions, targets):
    if predictions.numel() != targets.numel():
        raise ValueError("as many predictions as targets are needed")
    total = 0
    for prediction, target in zip(predictions.flatten(), targets.flatten()):
        total = total + (prediction - target) ** 2
    return total
