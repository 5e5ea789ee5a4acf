"""Mistake: broadcast. Subtracted as they come."""

def regression_loss(predictions, targets):
    return ((predictions - targets) ** 2).mean()
