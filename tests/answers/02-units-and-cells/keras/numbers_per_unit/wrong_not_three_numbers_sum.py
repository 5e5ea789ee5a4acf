"""Mistake: not-three-numbers. The three were added."""


def numbers_per_unit(features, units):
    return features + units + 2 + units
