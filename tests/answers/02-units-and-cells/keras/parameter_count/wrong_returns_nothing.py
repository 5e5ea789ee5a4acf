"""Mistake: returns-nothing. The number was printed."""


def parameter_count(features, units):
    print(4 * units * (features + units + 1))
