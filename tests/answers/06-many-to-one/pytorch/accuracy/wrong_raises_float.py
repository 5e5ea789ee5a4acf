"""Mistake: raises. The mean of booleans, or a method arrays lack."""

def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).mean().item()
