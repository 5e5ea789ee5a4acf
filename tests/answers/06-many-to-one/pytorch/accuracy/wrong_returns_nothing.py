"""Mistake: returns-nothing. Printed."""

def accuracy(logits, labels):
    print((logits.argmax(dim=1) == labels).double().mean())
