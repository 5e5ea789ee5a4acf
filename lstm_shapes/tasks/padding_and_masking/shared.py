"""What the tasks of lesson 05 share: lengths, and cases of padded outputs."""

from collections.abc import Callable, Sequence

import numpy as np

from lstm_shapes.judging.random_inputs import (
    distinct_sizes,
    random_array,
    read_only,
    strided,
    transposed,
)
from lstm_shapes.judging.task import Array, Case, Reference

# Sorted in ascending order, the first order is a cycle of three; in descending order, the second
# is: there, sorting twice is not sorting back. Of four lengths, the third is a cycle either way.
UPWARD, DOWNWARD, BOTH_WAYS = (4, 7, 2), (4, 2, 7), (4, 7, 2, 5)


def draw_lengths(rng: np.random.Generator, rows: int, longest: int) -> Array:
    """Draw different lengths, with the longest, in an order that sorting twice does not undo."""
    rows = min(rows, longest)
    while True:
        lengths = rng.choice(range(1, longest), size=rows - 1, replace=False)
        lengths = rng.permutation([longest, *lengths]).astype("int64")
        order = np.argsort(lengths)
        if rows < 4 or all((way[way] != np.arange(rows)).any() for way in (order, order[::-1])):
            return lengths


def valid_steps(lengths: Array | Sequence[int], time: int) -> Array:
    """Return which steps are data, boolean (B, T)."""
    return np.arange(time) < np.asarray(lengths)[:, None]


def output_cases(rng, framework):
    """Draw cases of (outputs, lengths), the padding filled with numbers other than zero."""
    rows, steps, units = distinct_sizes(rng, 3, low=4, without=(7,))
    side = int(rng.integers(4, 8))

    def case(group, note, lengths, steps, units, dtype="float32", form=np.asarray):
        sizes = (len(lengths), steps, units)
        outputs = random_array(rng, *sizes) * (50 if dtype == "int64" else 1)
        lengths = form(np.array(lengths, dtype="int64"))
        return Case(group, (form(outputs.astype(dtype)), lengths), note, sizes=sizes)

    def some(rows=rows, longest=steps):
        return draw_lengths(rng, rows, longest)

    return [
        case("shape", "lengths [4, 7, 2]", UPWARD, 7, 5),
        case("shape", "batch 4, time 9, units 3", some(4, 7), 9, 3),
        case("values", "", UPWARD, 7, units),
        case("values", "padding after the longest", DOWNWARD, 8, units),
        case("values", "", some(), steps, units),
        case("values", "axes of equal length", some(side, side), side, side),
        case("values", "as many units as sequences", some(4), steps + 2, 4),
        case("values", "float64 numbers", some(), steps, units, "float64"),
        case("edge cases", "sequences without padding", [steps] * rows, steps, units),
        case("edge cases", "sequences of equal length", [2] * rows, steps, units),
        case("edge cases", "one sequence", [3], steps, units),
        case("edge cases", "one sequence without padding", [steps], steps, units),
        case("edge cases", "one step", [1] * rows, 1, units),
        case("edge cases", "one unit", some(4), steps, 1),
        case("edge cases", "lengths over 255", [257, 300, 256, 3], 301, 2),
        case("edge cases", "integers", some(), steps, units, "int64"),
        case("edge cases", "every other unit", some(), steps, units, form=strided),
        case("edge cases", "a transposed array", some(), steps, units, form=transposed),
        case("edge cases", "read-only arrays", some(), steps, units, form=read_only),
    ]


def of_outputs(function: Callable[[Array, Array], Array]) -> Reference:
    """Return an answer as a function of outputs, (B, T, U) in float64, and lengths, (B,)."""

    def answer(case: Case) -> Array:
        outputs, lengths = case.arguments
        with np.errstate(all="ignore"):
            return function(outputs.astype("float64"), lengths)

    return answer
