"""Mistake: cell-state-counted. Weights for c as well."""


def parameter_count(features, units):
    return 4 * units * (features + units + units + 1)
