"""Mistake: compares-logits. Logits compared with labels."""

def accuracy(logits, labels):
    return (logits == labels).double().mean().item()
