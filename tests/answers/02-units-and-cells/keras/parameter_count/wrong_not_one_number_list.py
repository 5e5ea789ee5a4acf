"""Mistake: not-one-number. A list of the parts."""


def parameter_count(features, units):
    return [4 * units * features, 4 * units * units, 1 * 4 * units]
