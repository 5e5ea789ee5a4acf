"""Mistake: over-everything. argmax without an axis."""

def accuracy(logits, labels):
    return (logits.argmax() == labels).double().mean().item()
