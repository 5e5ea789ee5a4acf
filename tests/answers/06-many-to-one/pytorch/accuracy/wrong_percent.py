"""Mistake: percent. Times a hundred."""

def accuracy(logits, labels):
    return 100 * (logits.argmax(dim=1) == labels).double().mean().item()
