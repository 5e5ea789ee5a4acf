"""Mistake: no-bias. The biases were forgotten."""


def parameter_count(features, units):
    return 4 * (features * units + units * units)
