"""Mistake: one-row. The return stands inside the loop."""


def masked_mean(outputs, lengths):
    for row, length in zip(outputs, lengths):
        return row[:length].double().mean(dim=0)
