"""Mistake: returns-nothing. The numbers were printed."""


def numbers_per_unit(features, units):
    print(features + units, 2, units)
