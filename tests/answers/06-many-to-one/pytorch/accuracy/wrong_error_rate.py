"""Mistake: error-rate. The wrong ones."""

def accuracy(logits, labels):
    return (logits.argmax(dim=1) != labels).double().mean().item()
