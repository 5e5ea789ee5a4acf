"""Mistake: one-gate. One gate alone."""


def parameter_count(features, units):
    return units * (features + units + 1)
