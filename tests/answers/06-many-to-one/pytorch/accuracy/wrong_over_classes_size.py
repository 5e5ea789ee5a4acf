"""Mistake: over-classes. Divided by all numbers."""

def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).sum().item() / logits.numel()
