"""Mistake: one-number-given. Only h was counted."""


def numbers_per_unit(features, units):
    return features + units, 1, units
