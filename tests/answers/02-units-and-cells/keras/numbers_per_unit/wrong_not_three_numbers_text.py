"""Mistake: not-three-numbers. A sentence instead of numbers."""


def numbers_per_unit(features, units):
    return f"{features + units}, 2, {units}"
