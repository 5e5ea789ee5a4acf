"""Mistake: rounded. Two digits."""

def accuracy(logits, labels):
    return round((logits.argmax(dim=1) == labels).double().mean().item(), 2)
