"""Mistake: only-the-example. The number of the example."""


def parameter_count(features, units):
    return 200
