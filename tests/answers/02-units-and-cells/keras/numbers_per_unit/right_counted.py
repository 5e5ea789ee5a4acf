"""Counted one by one."""


def numbers_per_unit(features, units):
    received = ["feature"] * features + ["hidden"] * units
    given = {"h": 1, "c": 1}
    held = [unit for unit in range(units)]
    return len(received), sum(given.values()), len(held)
