"""Mistake: all-steps. The outputs come back."""


def last_valid_step(outputs, lengths):
    return outputs
