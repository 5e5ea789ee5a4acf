"""Mistake: one-row. The return stands inside the loop."""


def last_valid_step(outputs, lengths):
    for row, length in zip(outputs, lengths):
        return row[length - 1]
