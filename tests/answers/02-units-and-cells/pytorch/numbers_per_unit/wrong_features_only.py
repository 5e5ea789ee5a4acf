"""Mistake: features-only. Only the features were counted."""


def numbers_per_unit(features, units):
    return features, 2, units
