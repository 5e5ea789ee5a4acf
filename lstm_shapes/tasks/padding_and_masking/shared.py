"""What the functions of lesson 05 share: lengths, and outputs that are longer than they."""

import numpy as np

from lstm_shapes.judging.diagnostics import COMMON
from lstm_shapes.judging.random_inputs import (
    distinct_sizes,
    random_array,
    read_only,
    strided,
    transposed,
)
from lstm_shapes.judging.task import Case, Diagnostic, Failure

# Sorted upward, the first order is a cycle of three; sorted downward, the second is: there,
# sorting twice is not sorting back. Of four lengths, the third order is a cycle either way.
UPWARD, DOWNWARD, BOTH_WAYS = (4, 7, 2), (4, 2, 7), (4, 7, 2, 5)

TUPLE_RESULT = Diagnostic(
    "several-results",
    "`{function}` gave a tuple of {number} things where one tensor was wanted. Return the one "
    "that was asked for.",
    lambda case, report: any(
        isinstance(answer, Failure) and (answer.kind, answer.name) == ("several", "tuple")
        for answer in report.answers
    ),
    frameworks=("pytorch",),
)
# Before the diagnostic that takes every sequence of tensors for a list.
DIAGNOSTICS = (*COMMON[:4], TUPLE_RESULT, *COMMON[4:])


def whole(lengths):
    return np.array(lengths, dtype="int64")


def draw_lengths(rng, rows, longest):
    """Different lengths, the longest among them, in an order that sorting twice does not undo."""
    while True:
        lengths = rng.choice(range(1, longest), size=rows - 1, replace=False)
        lengths = rng.permutation([longest, *lengths])
        order = np.argsort(lengths)
        if rows < 4 or all((way[way] != np.arange(rows)).any() for way in (order, order[::-1])):
            return whole(lengths)


def valid_steps(lengths, steps):
    """Boolean (B, T): which steps are data."""
    return np.arange(steps) < np.asarray(lengths)[:, None]


def output_cases(rng, framework):
    """Cases of (outputs, lengths), padding filled with numbers that are no zeros."""
    rows, steps, units = distinct_sizes(rng, 3, low=4, without=(7,))
    side = int(rng.integers(4, 8))

    def case(group, lengths, steps, units, note="", dtype="float32", form=None):
        outputs = random_array(rng, len(lengths), steps, units)
        if dtype == "int64":
            outputs = 50 * outputs
        outputs, lengths = outputs.astype(dtype), whole(lengths)
        if form:
            outputs, lengths = form(outputs), lengths if form is transposed else form(lengths)
        return Case(group, (outputs, lengths), note)

    def some(rows, longest):
        return draw_lengths(rng, min(rows, longest), longest)

    return [
        case("shape", UPWARD, 7, 5, "lengths [4, 7, 2]"),
        case("shape", some(4, 7), 9, 3, "batch 4, time 9, units 3"),
        case("values", UPWARD, 7, units),
        case("values", DOWNWARD, 8, units, "padding beyond the longest"),
        case("values", some(rows, steps), steps, units),
        case("values", some(side, side), side, side, "axes of equal length"),
        case("values", some(4, steps), steps + 2, 4, "as many units as sequences"),
        case("values", some(rows, steps), steps, units, "numbers of type float64", "float64"),
        case("edge cases", [steps] * rows, steps, units, "sequences without padding"),
        case("edge cases", [2] * rows, steps, units, "sequences of equal length"),
        case("edge cases", [3], steps, units, "one sequence"),
        case("edge cases", [steps], steps, units, "one sequence without padding"),
        case("edge cases", [1] * rows, 1, units, "one step"),
        case("edge cases", some(4, steps), steps, 1, "one unit"),
        case("edge cases", [257, 300, 256, 3], 301, 2, "lengths over 255"),
        case("edge cases", some(rows, steps), steps, units, "whole numbers", dtype="int64"),
        case("edge cases", some(rows, steps), steps, units, "every other unit", form=strided),
        case("edge cases", some(rows, steps), steps, units, "a transposed array", form=transposed),
        case("edge cases", some(rows, steps), steps, units, "read-only arrays", form=read_only),
    ]


def of_outputs(function):
    """A mistake's answer as a function of outputs, in float64, and lengths."""

    def answer(case):
        outputs, lengths = case.arguments
        with np.errstate(all="ignore"):
            return function(outputs.astype("float64"), lengths)

    return answer


def pick(outputs, steps):
    """(B, T, U) -> (B, U): of every row the step given for it."""
    return outputs[np.arange(len(outputs)), steps]
