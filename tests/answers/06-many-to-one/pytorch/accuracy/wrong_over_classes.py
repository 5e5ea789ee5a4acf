"""Mistake: over-classes. Divided by the classes."""

def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).sum().item() / logits.shape[1]
