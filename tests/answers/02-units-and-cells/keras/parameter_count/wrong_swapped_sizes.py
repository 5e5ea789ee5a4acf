"""Mistake: swapped-sizes. Features and units swapped."""


def parameter_count(features, units):
    return 4 * features * (features + units + 1)
