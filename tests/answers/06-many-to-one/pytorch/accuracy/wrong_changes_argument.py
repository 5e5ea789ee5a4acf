"""Mistake: changes-argument. A softmax in place."""

def accuracy(logits, labels):
    logits -= logits.max()
    return (logits.argmax(dim=1) == labels).double().mean().item()
