"""Mistake: first-row. return inside the loop."""

def accuracy(logits, labels):
    for row, label in zip(logits, labels):
        right = float(row.argmax() == label)
        return right
