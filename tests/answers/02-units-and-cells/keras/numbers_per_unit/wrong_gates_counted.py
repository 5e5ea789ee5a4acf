"""Mistake: gates-counted. The inputs of all four gates were added."""


def numbers_per_unit(features, units):
    return 4 * (features + units), 2, units
