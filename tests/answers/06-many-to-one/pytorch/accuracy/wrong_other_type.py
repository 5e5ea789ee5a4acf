"""Mistake: other-type. A text."""

def accuracy(logits, labels):
    return f"{(logits.argmax(dim=1) == labels).double().mean():.1%}"
