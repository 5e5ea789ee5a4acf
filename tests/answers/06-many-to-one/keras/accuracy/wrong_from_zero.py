"""Mistake: from-zero. The search begins at zero."""

def accuracy(logits, labels):
    right = 0
    for row, label in zip(logits.tolist(), labels.tolist()):
        best, choice = 0, 0
        for k, value in enumerate(row):
            if value > best:
                best, choice = value, k
        right += choice == label
    return right / len(labels)
