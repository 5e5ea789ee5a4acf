"""Mistake: layer-for-unit. What all units give was counted."""


def numbers_per_unit(features, units):
    return features + units, units, units
