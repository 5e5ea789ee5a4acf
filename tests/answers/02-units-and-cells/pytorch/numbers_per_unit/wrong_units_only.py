"""Mistake: units-only. The features were forgotten."""


def numbers_per_unit(features, units):
    return units, 2, units
