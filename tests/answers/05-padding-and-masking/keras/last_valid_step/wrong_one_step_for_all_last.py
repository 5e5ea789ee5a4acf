"""Mistake: one-step-for-all. The last length, as the loop leaves it."""


def last_valid_step(outputs, lengths):
    for length in lengths:
        last = outputs[:, length - 1]
    return last
