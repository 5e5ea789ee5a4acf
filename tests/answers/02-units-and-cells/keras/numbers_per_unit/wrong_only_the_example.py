"""Mistake: only-the-example. The numbers of the example."""


def numbers_per_unit(features, units):
    return 8, 2, 5
