"""Mistake: one-number-held. The output of a single unit was counted."""


def numbers_per_unit(features, units):
    return features + units, 2, 1
