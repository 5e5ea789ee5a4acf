"""The formula."""


def parameter_count(features, units):
    return 4 * units * (features + units + 2)
