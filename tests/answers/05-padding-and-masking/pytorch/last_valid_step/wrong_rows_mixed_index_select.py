"""Mistake: rows-mixed. index_select knows no rows."""


def last_valid_step(outputs, lengths):
    return outputs.index_select(1, lengths - 1)
