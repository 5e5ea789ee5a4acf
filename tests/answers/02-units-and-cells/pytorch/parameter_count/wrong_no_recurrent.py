"""Mistake: no-recurrent. The weights for h were forgotten."""


def parameter_count(features, units):
    return 4 * units * (features + 2)
