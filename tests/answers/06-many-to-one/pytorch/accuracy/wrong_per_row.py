"""Mistake: per-row. One value a row."""

def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).float()
