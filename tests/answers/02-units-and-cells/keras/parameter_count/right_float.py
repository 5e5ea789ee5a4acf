"""The formula, as a float."""


def parameter_count(features, units):
    return 4.0 * (units * features + units**2 + 1 * units)
