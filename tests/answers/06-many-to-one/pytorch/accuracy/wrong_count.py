"""Mistake: count. How many are right."""

def accuracy(logits, labels):
    return float((logits.argmax(dim=1) == labels).sum())
