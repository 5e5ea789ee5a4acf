"""Mistake: gates-given. The four gates were counted as what a unit gives."""


def numbers_per_unit(features, units):
    return features + units, 4, units
