"""Mistake: one-unit. A single unit."""


def parameter_count(features, units):
    return 4 * (features + units + 1)
