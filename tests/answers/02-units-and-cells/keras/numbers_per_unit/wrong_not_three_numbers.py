"""Mistake: not-three-numbers. One of the three was left out."""


def numbers_per_unit(features, units):
    return features + units, units
