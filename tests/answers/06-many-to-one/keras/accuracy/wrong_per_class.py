"""Mistake: per-class. The mean of the classes' shares."""

def accuracy(logits, labels):
    shares = []
    for label in sorted(set(labels.tolist())):
        own = labels == label
        shares.append(float((logits[own].argmax(1) == label).sum()) / int(own.sum()))
    return sum(shares) / len(shares)
