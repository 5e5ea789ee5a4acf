"""A list, with names."""


def numbers_per_unit(features, units):
    inputs = features + units
    states = len(['h', 'c'])
    return [inputs, states, units]
