"""Mistake: dense-layer. The count of a dense layer."""


def parameter_count(features, units):
    return units * (features + 1)
