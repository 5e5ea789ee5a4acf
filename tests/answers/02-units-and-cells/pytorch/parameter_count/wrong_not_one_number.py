"""Mistake: not-one-number. The parts were not added up."""


def parameter_count(features, units):
    return 4 * units * features, 4 * units * units, 2 * 4 * units
