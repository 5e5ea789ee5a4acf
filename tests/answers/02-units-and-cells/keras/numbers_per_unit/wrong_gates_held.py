"""Mistake: gates-held. The output was thought to hold the four gates."""


def numbers_per_unit(features, units):
    return features + units, 2, 4 * units
