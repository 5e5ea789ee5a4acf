"""Mistake: own-state-only. A unit has one weight for its own h."""


def parameter_count(features, units):
    return 4 * units * (features + 1 + 1)
