"""Mistake: smallest. The first of an ascending sorting."""

def accuracy(logits, labels):
    return (logits.argsort(dim=1)[:, 0] == labels).double().mean().item()
