"""Sizes in, numbers out: what numbers_per_unit and parameter_count share."""

from collections.abc import Callable
from dataclasses import dataclass, field

from lstm_shapes.judging.random_inputs import RUNNING_EXAMPLE, distinct_sizes
from lstm_shapes.judging.task import Case, Reference

BIASES = {"keras": 1, "pytorch": 2}
ONLY_THE_EXAMPLE = (
    "This is the answer for features 3 and units 5, for any arguments. Compute it from `features` "
    "and `units`."
)


@dataclass(frozen=True, eq=False)
class SizeCase(Case):
    """biases: how many biases the framework keeps for each row of weights."""

    biases: int = field(default=1, kw_only=True)


def size_cases(rng, framework):
    features, units = distinct_sizes(rng, 2, low=3, high=20)
    side = int(rng.integers(3, 9))
    many, wide = (int(size) for size in rng.integers(60, 120, size=2))
    for group, *sizes, note in (
        ("shape", RUNNING_EXAMPLE["features"], RUNNING_EXAMPLE["units"], ""),
        # A hard-coded answer to the example must not earn the group.
        ("shape", features, units, ""),
        ("values", features, units, ""),
        ("values", units, features, ""),
        ("values", side, side, "as many units as features"),
        ("values", many, wide, "many features and units"),
        ("edge cases", 1, units, "one feature"),
        ("edge cases", features, 1, "one unit"),
        ("edge cases", 1, 1, "one feature and one unit"),
    ):
        arguments = tuple(sizes)
        yield SizeCase(group, arguments, note, sizes=arguments, biases=BIASES[framework])


def of_sizes(function: Callable[..., object]) -> Reference:
    """Return an answer as a function of features, units, and biases."""
    return lambda case: function(*case.arguments, case.biases)
