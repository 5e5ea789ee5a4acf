"""Mistake: no-error. Flattened, and the counts not compared."""

def regression_loss(predictions, targets):
    error = [p - t for p, t in zip(predictions.flatten(), targets.flatten())]
    return sum(e ** 2 for e in error) / len(error)
