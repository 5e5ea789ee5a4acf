"""Mistake: bias-counted. The bias was counted as an input."""


def numbers_per_unit(features, units):
    return features + units + 1, 2, units
