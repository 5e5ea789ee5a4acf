"""Lesson 01, tensor dimensions: what a right answer is, and which mistakes have names."""

from dataclasses import replace

import numpy as np

from lstm_shapes.judging.lstm import draw_weights, lstm
from lstm_shapes.judging.model_cases import model_case
from lstm_shapes.judging.random_inputs import (
    distinct_sizes,
    random_array,
    read_only,
    strided,
    transposed,
)
from lstm_shapes.judging.task import Call, Case, Mistake


def first_of(function):
    """A mistake's answer as a function of the first argument alone."""
    return lambda case: function(case.arguments[0])


# --- rows_as_sequences and rows_as_steps: one table, two readings


def in_memory_order(table):
    """The table's numbers as they lie in memory, taken for a plain table."""
    rows, columns = table.shape
    strides = (columns * table.itemsize, table.itemsize)
    return np.lib.stride_tricks.as_strided(table, (rows, columns), strides)


def other_orders(with_axis):
    """Mistakes that give the right shape and the numbers in another order."""
    return (
        Mistake("reordered", BACKWARDS, first_of(lambda table: with_axis(table[::-1]))),
        Mistake("reordered", BACKWARDS, first_of(lambda table: with_axis(table[:, ::-1]))),
        Mistake("reordered", BACKWARDS, first_of(lambda table: with_axis(np.sort(table, axis=1)))),
        Mistake(
            "reordered",
            AS_IN_MEMORY,
            first_of(lambda table: with_axis(table.ravel("K").reshape(table.shape))),
        ),
        Mistake(
            "reordered", AS_IN_MEMORY, first_of(lambda table: with_axis(in_memory_order(table)))
        ),
        Mistake("changes-dtype", CUT_OFF, first_of(lambda table: with_axis(table.astype("int64")))),
    )


def table_cases(rng, framework):
    rows, columns = distinct_sizes(rng, 2, low=3)
    side = int(rng.integers(3, 8))
    return [
        Case("shape", (random_array(rng, rows, columns),)),
        Case("shape", (random_array(rng, *distinct_sizes(rng, 2, low=3), dtype="float64"),)),
        Case("values", (random_array(rng, rows, columns, dtype="float64"),)),
        Case("values", (random_array(rng, columns, rows, dtype="int64"),), "whole numbers"),
        Case("values", (random_array(rng, side, side),), "as many rows as columns"),
        Case("edge cases", (random_array(rng, 1, columns),), "one row"),
        Case("edge cases", (random_array(rng, rows, 1, dtype="int32"),), "one column"),
        Case("edge cases", (strided(random_array(rng, rows, columns)),), "every other column"),
        Case("edge cases", (transposed(random_array(rng, rows, columns)),), "a transposed table"),
        Case("edge cases", (read_only(random_array(rng, rows, columns)),), "a read-only table"),
    ]


FLATTENED = "The table was flattened: the rows are no longer apart. Keep the first axis as it is."
REORDERED = (
    "The shape is right, but the numbers stand in other rows: the table was transposed, or read "
    "column by column, on the way. Adding an axis moves no number."
)
TRANSPOSED = "Rows and columns changed places. Adding an axis of one moves neither."
BACKWARDS = (
    "The shape is right, but the numbers stand in another order: they were reversed or sorted on "
    "the way. Adding an axis moves no number."
)
AS_IN_MEMORY = (
    "The numbers were read in the order in which they lie in memory. A slice or a transpose lies "
    "there in another order than it is indexed in; use operations that go by the axes."
)
CUT_OFF = (
    "The fractions were cut off: the result holds whole numbers. Moving numbers to another shape "
    "keeps their kind (the dtype)."
)
UNCHANGED = "The result has the table's own shape: the third axis is missing."


# --- stack_sensors


def sensor_cases(rng, framework):
    features, rows, steps = distinct_sizes(rng, 3, low=3)
    side = int(rng.integers(3, 7))

    def sensors(features, rows, steps, dtype="float32", form=lambda array: array):
        return ([form(random_array(rng, rows, steps, dtype=dtype)) for _ in range(features)],)

    return [
        Case("shape", sensors(features, rows, steps)),
        Case("shape", sensors(3, 4, 7, "float64"), "three sensors"),
        Case("values", sensors(features, rows, steps)),
        Case("values", sensors(rows, features, steps, "int64"), "whole numbers"),
        Case("values", sensors(side, side, steps), "as many sensors as sequences"),
        Case("values", sensors(side, rows, side), "as many sensors as steps"),
        Case("edge cases", sensors(1, rows, steps), "one sensor"),
        Case("edge cases", sensors(features, 1, steps), "one sequence"),
        Case("edge cases", sensors(features, rows, 1, "float64"), "one step"),
        Case("edge cases", sensors(2, rows, steps, form=strided), "every other step"),
        Case("edge cases", sensors(2, rows, steps, form=transposed), "transposed sensors"),
        Case("edge cases", sensors(2, rows, steps, form=read_only), "read-only sensors"),
    ]


def stacked(function):
    """A mistake's answer as a function of the sensors stacked first, (F, B, T)."""
    return lambda case: function(np.stack(case.arguments[0]))


SCRAMBLED = (
    "The shape is right and the data is scrambled: `reshape` reads the numbers in the order in "
    "which they lie and never swaps axes, so a step now holds numbers of other steps. Stack on "
    "the last axis, or move the axis with a transpose."
)


# --- to_time_major


def batch_cases(rng, framework):
    rows, steps, features = distinct_sizes(rng, 3, low=3)
    side = int(rng.integers(3, 7))
    return [
        Case("shape", (random_array(rng, rows, steps, features),)),
        Case(
            "shape", (random_array(rng, 4, 7, 3, dtype="float64"),), "batch 4, time 7, features 3"
        ),
        Case("values", (random_array(rng, rows, steps, features),)),
        Case("values", (random_array(rng, steps, features, rows, dtype="int64"),), "whole numbers"),
        Case("values", (random_array(rng, side, side, features),), "as many steps as sequences"),
        Case("values", (random_array(rng, rows, side, side),), "as many features as steps"),
        Case("edge cases", (random_array(rng, 1, steps, features),), "one sequence"),
        Case("edge cases", (random_array(rng, rows, 1, features),), "one step"),
        Case("edge cases", (random_array(rng, rows, steps, 1, dtype="float64"),), "one feature"),
        Case(
            "edge cases",
            (strided(random_array(rng, rows, steps, features)),),
            "every other feature",
        ),
        Case(
            "edge cases",
            (transposed(random_array(rng, rows, steps, features)),),
            "a transposed batch",
        ),
        Case(
            "edge cases",
            (read_only(random_array(rng, rows, steps, features)),),
            "a read-only batch",
        ),
    ]


# --- build_encoder


def encoder_cases(rng, framework):
    rows, steps, features, units = distinct_sizes(rng, 4)
    side = int(rng.integers(3, 6))

    def case(group, features, units, sizes, note="", **how):
        weights = [draw_weights(rng, features, units)]
        return model_case(rng, group, (features, units), features, weights, sizes, note, **how)

    long = int(rng.integers(40, 60))

    def zeros_inside(case):
        x = case.calls[-1].inputs[0].copy()
        x[:, 1], x[0, -2:] = 0, 0
        return Case(case.group, case.arguments, case.note, (*case.calls, Call((x,))), case.weights)

    return [
        case("shape", 3, 5, [(4, 7)], "features 3, units 5", thorough=True),
        case("shape", features, units, [(rows, steps)]),
        case("values", features, units, [(rows, steps), (units, features)]),
        # Set aside when mistakes are compared: without tanh the numbers of a long sequence grow
        # until float32 and float64 part.
        replace(
            case("values", features, units, [(rows, long)], "a long sequence"),
            known={"aside": True},
        ),
        case("values", side, side, [(side, side)], "as many units as features"),
        case(
            "edge cases", features, units, [(1, steps), (rows, 1), (1, 1)], "one sequence, one step"
        ),
        case("edge cases", 1, units, [(rows, steps)], "one feature"),
        case("edge cases", features, 1, [(rows, steps)], "one unit"),
        zeros_inside(case("edge cases", features, units, [(rows, 8)], "steps of zeros")),
    ]


def states(function):
    """A mistake's answer as a function of all hidden states, all cell states and x."""

    def answer(case, x):
        return function(*lstm(x, case.weights[0]), x)

    return answer


def last(case, x, **options):
    return lstm(x, case.weights[0], **options)[0][:, -1]


def cut_at_zeros(case, x):
    """The state after as many steps as are not all zero, as packing by such a count gives."""
    lengths = (x != 0).any(axis=2).sum(axis=1).clip(min=1)
    return lstm(x, case.weights[0])[0][np.arange(len(x)), lengths - 1]


def rows_joined(case, x):
    rows, steps, features = x.shape
    hidden, _ = lstm(x.reshape(1, rows * steps, features), case.weights[0])
    return hidden.reshape(rows, steps, -1)[:, -1]


def as_time_major(function):
    """The same with batch read as time: what `batch_first` left out does."""

    def answer(case, x):
        hidden, _ = lstm(x.swapaxes(0, 1), case.weights[0])
        return function(hidden.swapaxes(0, 1))

    return answer


ADDED_ACTIVATION = "An activation was added behind the LSTM. Return its last hidden state itself."
BATCH_AS_TIME = {
    "keras": "The batch was read as time: the axes were swapped, and Keras takes the batch first.",
    "pytorch": "The batch was read as time: `nn.LSTM` takes (time, batch, features) unless it is "
    "made with `batch_first=True`.",
}


def batch_as_time(more):
    return {framework: text + more for framework, text in BATCH_AS_TIME.items()}
