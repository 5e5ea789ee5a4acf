"""Mistake: over-batch. argmax over the rows."""

def accuracy(logits, labels):
    return (logits.argmax(dim=0) == labels).float().mean().item()
