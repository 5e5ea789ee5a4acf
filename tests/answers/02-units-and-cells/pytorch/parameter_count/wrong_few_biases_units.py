"""Mistake: few-biases. A bias for each unit."""


def parameter_count(features, units):
    return 4 * units * (features + units) + 2 * units
