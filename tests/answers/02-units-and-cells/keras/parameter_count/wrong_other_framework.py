"""Mistake: other-framework. The other framework's count."""


def parameter_count(features, units):
    return 4 * units * (features + units + 2)
