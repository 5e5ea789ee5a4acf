"""Mistake: raises. A name that nobody defined."""


def numbers_per_unit(features, units):
    return features + units, 2, hidden_size
