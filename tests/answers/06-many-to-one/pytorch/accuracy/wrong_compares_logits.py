"""Mistake: compares-logits. max gives values, not places."""

def accuracy(logits, labels):
    return (logits.max(dim=1).values == labels).double().mean().item()
