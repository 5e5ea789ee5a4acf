"""Mistake: times-steps. Multiplied by seven steps."""


def parameter_count(features, units):
    return 7 * 4 * units * (features + units + 1)
