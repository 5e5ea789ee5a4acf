"""Mistake: not-one-number. A text."""


def parameter_count(features, units):
    return str(4 * units * (features + units + 1))
