"""Mistake: not-three-numbers. Numbers with names."""


def numbers_per_unit(features, units):
    return {"inputs": features + units, "given": 2, "held": units}
