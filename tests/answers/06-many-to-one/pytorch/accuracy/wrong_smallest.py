"""Mistake: smallest. argmin."""

def accuracy(logits, labels):
    return (logits.argmin(dim=1) == labels).double().mean().item()
