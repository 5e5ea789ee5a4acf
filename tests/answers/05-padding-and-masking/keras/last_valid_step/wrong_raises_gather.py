"""Mistake: raises. A method of another framework."""


def last_valid_step(outputs, lengths):
    return outputs.gather(1, lengths - 1)
