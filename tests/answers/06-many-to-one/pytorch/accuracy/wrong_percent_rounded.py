"""Mistake: percent. Rounded to whole per cents."""

def accuracy(logits, labels):
    return float(round(100 * (logits.argmax(dim=1) == labels).double().mean().item()))
