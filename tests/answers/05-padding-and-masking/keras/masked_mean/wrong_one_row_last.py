"""Mistake: one-row. The loop overwrites its one result."""


def masked_mean(outputs, lengths):
    for row, length in zip(outputs, lengths):
        mean = row[:length].mean(axis=0)
    return mean
