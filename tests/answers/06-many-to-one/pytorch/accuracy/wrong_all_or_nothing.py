"""Mistake: all-or-nothing. Divided with //."""

def accuracy(logits, labels):
    right = (logits.argmax(dim=1) == labels).sum().item()
    return float(right // len(labels))
