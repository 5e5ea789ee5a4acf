"""Mistake: returns-nothing. The result is printed."""


def masked_mean(outputs, lengths):
    print([row[:n].mean(0) for row, n in zip(outputs, lengths)])
