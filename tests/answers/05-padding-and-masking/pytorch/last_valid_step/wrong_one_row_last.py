"""Mistake: one-row. The loop overwrites its one result."""


def last_valid_step(outputs, lengths):
    for row, length in zip(outputs, lengths):
        last = row[length - 1]
    return last
