"""Mistake: raises. An argument of the other framework."""

def accuracy(logits, labels):
    return (logits.argmax(axes=1) == labels).double().mean().item()
