"""Lesson 01, tensor dimensions: what a right answer is, and which mistakes have names."""

from dataclasses import replace

import numpy as np

from .contract import Call, Case, Mistake, Task
from .draws import different, numbers, read_only, strided, transposed
from .model_cases import model_case
from .model_signs import SIGNS as MODEL_SIGNS
from .numpy_lstm import draw_weights, lstm
from .signs import COMMON, FOREIGN, NOT_FINISHED, NOT_WRITTEN, OTHER

LESSON = "01-tensor-dimensions"


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
    rows, columns = different(rng, 2, low=3)
    side = int(rng.integers(3, 8))
    return [
        Case("shape", (numbers(rng, rows, columns),)),
        Case("shape", (numbers(rng, *different(rng, 2, low=3), dtype="float64"),)),
        Case("values", (numbers(rng, rows, columns, dtype="float64"),)),
        Case("values", (numbers(rng, columns, rows, dtype="int64"),), "whole numbers"),
        Case("values", (numbers(rng, side, side),), "as many rows as columns"),
        Case("edge cases", (numbers(rng, 1, columns),), "one row"),
        Case("edge cases", (numbers(rng, rows, 1, dtype="int32"),), "one column"),
        Case("edge cases", (strided(numbers(rng, rows, columns)),), "every other column"),
        Case("edge cases", (transposed(numbers(rng, rows, columns)),), "a transposed table"),
        Case("edge cases", (read_only(numbers(rng, rows, columns)),), "a read-only table"),
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

rows_as_sequences = Task(
    function="rows_as_sequences",
    lesson=LESSON,
    section="One table, two readings",
    points=2,
    cases=table_cases,
    reference=first_of(lambda table: table[:, :, None]),
    keeps_dtype=True,
    seconds=10,
    signs=COMMON,
    mistakes=(
        Mistake(
            "one-step",
            "This reads every row as one step of many features, (rows, 1, columns). A sequence "
            "of many steps with one feature each has its axis of one last: (rows, columns, 1).",
            first_of(lambda table: table[:, None, :]),
        ),
        Mistake(
            "one-sequence",
            "This reads the whole table as a single sequence, (1, rows, columns). Every row was "
            "to be a sequence of its own: (rows, columns, 1).",
            first_of(lambda table: table[None]),
        ),
        Mistake("unchanged", UNCHANGED, first_of(lambda table: table)),
        Mistake("flattened", FLATTENED, first_of(lambda table: table.reshape(-1))),
        Mistake("flattened", FLATTENED, first_of(lambda table: table.reshape(-1, 1))),
        Mistake("flattened", FLATTENED, first_of(lambda table: table.reshape(-1, 1, 1))),
        Mistake("flattened", FLATTENED, first_of(lambda table: table.reshape(1, -1, 1))),
        Mistake(
            "reordered",
            REORDERED,
            first_of(lambda table: table.T.reshape(*table.shape, 1)),
        ),
        Mistake(
            "reordered",
            REORDERED,
            first_of(lambda table: table.reshape(table.shape[::-1]).T[:, :, None]),
        ),
        Mistake("transposed", TRANSPOSED, first_of(lambda table: table.T[:, :, None])),
        Mistake(
            "transposed",
            "The shape is (columns, rows, 1): every column became a sequence, and its numbers "
            "are mixed from several rows. Keep the rows first: (rows, columns, 1).",
            first_of(lambda table: table.reshape(table.shape[1], table.shape[0], 1)),
        ),
        *other_orders(lambda table: table[:, :, None]),
    ),
)


rows_as_steps = Task(
    function="rows_as_steps",
    lesson=LESSON,
    section="One table, two readings",
    points=2,
    cases=table_cases,
    reference=first_of(lambda table: table[:, None, :]),
    keeps_dtype=True,
    seconds=10,
    signs=COMMON,
    mistakes=(
        Mistake(
            "steps-as-sequence",
            "This reads every row as a sequence of many steps, (rows, columns, 1). One step with "
            "all the columns as its features has its axis of one in the middle: "
            "(rows, 1, columns).",
            first_of(lambda table: table[:, :, None]),
        ),
        Mistake(
            "one-sequence",
            "This reads the whole table as a single sequence, (1, rows, columns). Every row was "
            "to be a sequence of its own, one step long: (rows, 1, columns).",
            first_of(lambda table: table[None]),
        ),
        Mistake("unchanged", UNCHANGED, first_of(lambda table: table)),
        Mistake("flattened", FLATTENED, first_of(lambda table: table.reshape(-1))),
        Mistake("flattened", FLATTENED, first_of(lambda table: table.reshape(1, 1, -1))),
        Mistake("flattened", FLATTENED, first_of(lambda table: table.reshape(-1, 1, 1))),
        Mistake(
            "reordered",
            REORDERED,
            first_of(lambda table: table.T.reshape(len(table), 1, -1)),
        ),
        Mistake(
            "reordered",
            REORDERED,
            first_of(lambda table: table.reshape(table.shape[::-1]).T[:, None, :]),
        ),
        Mistake("transposed", TRANSPOSED, first_of(lambda table: table.T[:, None, :])),
        *other_orders(lambda table: table[:, None, :]),
    ),
)


# --- stack_sensors


def sensor_cases(rng, framework):
    features, rows, steps = different(rng, 3, low=3)
    side = int(rng.integers(3, 7))

    def sensors(features, rows, steps, dtype="float32", form=lambda array: array):
        return ([form(numbers(rng, rows, steps, dtype=dtype)) for _ in range(features)],)

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

stack_sensors = Task(
    function="stack_sensors",
    lesson=LESSON,
    section="Stacking sensors",
    points=3,
    cases=sensor_cases,
    reference=lambda case: np.stack(case.arguments[0], axis=-1),
    keeps_dtype=True,
    seconds=10,
    signs=COMMON,
    mistakes=(
        Mistake(
            "stacked-first",
            "The sensors were stacked on the first axis: (features, batch, time). The features "
            "belong last: (batch, time, features).",
            stacked(lambda stack: stack),
        ),
        Mistake(
            "stacked-middle",
            "The sensors were stacked between batch and time: (batch, features, time). The "
            "features belong last: (batch, time, features).",
            stacked(lambda stack: stack.swapaxes(0, 1)),
        ),
        Mistake(
            "reshaped-stack",
            SCRAMBLED,
            stacked(lambda stack: stack.reshape(*stack.shape[1:], stack.shape[0])),
        ),
        Mistake(
            "reshaped-stack",
            SCRAMBLED,
            stacked(lambda stack: stack.swapaxes(0, 1).reshape(*stack.shape[1:], stack.shape[0])),
        ),
        Mistake(
            "reshaped-stack",
            SCRAMBLED,
            stacked(lambda stack: stack.T.reshape(*stack.shape[1:], stack.shape[0])),
        ),
        Mistake(
            "concatenated",
            "The sensors were joined end to end along time, (batch, features × time). Each step "
            "was to hold one number of every sensor: a new axis is needed, so stack them.",
            stacked(lambda stack: np.concatenate(list(stack), axis=-1)),
        ),
        Mistake(
            "concatenated",
            "The sensors were joined end to end along the batch, as if each were more sequences. "
            "Each step was to hold one number of every sensor: a new axis is needed, so stack "
            "them.",
            stacked(lambda stack: np.concatenate(list(stack), axis=0)),
        ),
        Mistake(
            "reversed-sensors",
            "The sensors stand in reverse order: sensor k was to be feature k.",
            stacked(lambda stack: np.moveaxis(stack[::-1], 0, -1)),
        ),
        Mistake(
            "stack-transposed",
            "All axes are reversed: (time, batch, features). Batch comes first: "
            "(batch, time, features).",
            stacked(lambda stack: stack.T),
        ),
        Mistake("changes-dtype", CUT_OFF, stacked(lambda s: np.moveaxis(s.astype("int64"), 0, -1))),
        Mistake(
            "first-sensor",
            "Only one sensor arrived in the result. Each of them becomes a feature.",
            stacked(lambda stack: stack[0][:, :, None]),
        ),
    ),
)


# --- to_time_major


def batch_cases(rng, framework):
    rows, steps, features = different(rng, 3, low=3)
    side = int(rng.integers(3, 7))
    return [
        Case("shape", (numbers(rng, rows, steps, features),)),
        Case("shape", (numbers(rng, 4, 7, 3, dtype="float64"),), "batch 4, time 7, features 3"),
        Case("values", (numbers(rng, rows, steps, features),)),
        Case("values", (numbers(rng, steps, features, rows, dtype="int64"),), "whole numbers"),
        Case("values", (numbers(rng, side, side, features),), "as many steps as sequences"),
        Case("values", (numbers(rng, rows, side, side),), "as many features as steps"),
        Case("edge cases", (numbers(rng, 1, steps, features),), "one sequence"),
        Case("edge cases", (numbers(rng, rows, 1, features),), "one step"),
        Case("edge cases", (numbers(rng, rows, steps, 1, dtype="float64"),), "one feature"),
        Case("edge cases", (strided(numbers(rng, rows, steps, features)),), "every other feature"),
        Case(
            "edge cases", (transposed(numbers(rng, rows, steps, features)),), "a transposed batch"
        ),
        Case("edge cases", (read_only(numbers(rng, rows, steps, features)),), "a read-only batch"),
    ]


to_time_major = Task(
    function="to_time_major",
    lesson=LESSON,
    section="Reshape never swaps axes",
    points=3,
    cases=batch_cases,
    reference=first_of(lambda batch: batch.swapaxes(0, 1)),
    keeps_dtype=True,
    seconds=10,
    signs=COMMON,
    mistakes=(
        Mistake(
            "unchanged", "The batch still comes first: nothing was swapped.", first_of(lambda x: x)
        ),
        Mistake(
            "reshaped",
            "This is what you get when the batch is reshaped instead of transposed: the shape is "
            "right, the numbers belong to other sequences and steps. `reshape` never swaps axes.",
            first_of(lambda x: x.reshape(x.shape[1], x.shape[0], x.shape[2])),
        ),
        Mistake(
            "reshaped",
            "The batch was reshaped in column order: the shape is right, the numbers belong to "
            "other sequences and steps. No order of reading makes `reshape` swap axes.",
            first_of(lambda x: x.reshape((x.shape[1], x.shape[0], x.shape[2]), order="F")),
        ),
        Mistake("changes-dtype", CUT_OFF, first_of(lambda x: x.astype("int64").swapaxes(0, 1))),
        Mistake(
            "full-transpose",
            "All three axes were reversed: (features, time, batch). Only batch and time change "
            "places: (time, batch, features).",
            first_of(lambda x: x.T),
        ),
        Mistake(
            "swapped-wrong",
            "Time and features changed places: (batch, features, time). Swap batch and time: "
            "(time, batch, features).",
            first_of(lambda x: x.swapaxes(1, 2)),
        ),
        Mistake(
            "other-order",
            "The axes moved round by one: (time, features, batch). Swap batch and time and leave "
            "the features last: (time, batch, features).",
            first_of(lambda x: np.moveaxis(x, 0, -1)),
        ),
        Mistake(
            "other-order",
            "The axes moved round by one: (features, batch, time). Swap batch and time and leave "
            "the features last: (time, batch, features).",
            first_of(lambda x: np.moveaxis(x, -1, 0)),
        ),
        Mistake(
            "flipped-time",
            "Time runs backwards in the result. Swapping two axes keeps the order of the steps.",
            first_of(lambda x: x.swapaxes(0, 1)[::-1]),
        ),
        Mistake(
            "flipped-time",
            "Time runs backwards, and the batch still comes first. Reversing the order of the "
            "steps is not swapping axes.",
            first_of(lambda x: x[:, ::-1]),
        ),
    ),
)


# --- build_encoder


def encoder_cases(rng, framework):
    rows, steps, features, units = different(rng, 4)
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


build_encoder = Task(
    function="build_encoder",
    lesson=LESSON,
    section="The batch size is not declared",
    points=4,
    cases=encoder_cases,
    reference=last,
    tolerance=1e-4,
    seconds=60,
    signs=(NOT_WRITTEN, NOT_FINISHED, *MODEL_SIGNS, FOREIGN, OTHER),
    mistakes=(
        Mistake(
            "all-steps",
            {
                "keras": "The model gives the hidden state of every step, (batch, time, units). "
                "Only the last was asked for: leave `return_sequences` off.",
                "pytorch": "The model gives the hidden state of every step, (batch, time, units). "
                "Only the last was asked for: take `output[:, -1]`, or `h_n[-1]`.",
            },
            states(lambda hidden, cells, x: hidden),
        ),
        Mistake(
            "first-step",
            "The model gives the hidden state of the first step; nothing after it was read. The "
            "last one was asked for.",
            states(lambda hidden, cells, x: hidden[:, 0]),
        ),
        Mistake(
            "cell-state",
            "The model gives the cell state c. The hidden state h was asked for: the states come "
            "in the order h, c.",
            states(lambda hidden, cells, x: cells[:, -1]),
        ),
        Mistake(
            "last-row",
            "The model gives all steps of the last sequence of the batch, (time, units). "
            "`[-1]` takes from the first axis, the batch; the last step is `[:, -1]`.",
            states(lambda hidden, cells, x: hidden[-1]),
        ),
        Mistake(
            "squeezed",
            "A bare `squeeze()` removes every axis of one, also the batch axis when the batch is "
            "one sequence. Name the axis, or take `[-1]`.",
            states(lambda hidden, cells, x: hidden[:, -1].squeeze()),
        ),
        Mistake(
            "layers-axis",
            "The result has an axis too many: (1, batch, units) is how the states come, layers "
            "first. Take the last layer's: `h_n[-1]`.",
            states(lambda hidden, cells, x: hidden[None, :, -1]),
        ),
        Mistake(
            "step-axis",
            "The result has an axis too many: (batch, 1, units). The last step alone is "
            "`[:, -1]`, not `[:, -1:]`.",
            states(lambda hidden, cells, x: hidden[:, -1:]),
        ),
        Mistake(
            "mean-of-steps",
            "The model gives the mean over all steps. The last hidden state was asked for.",
            states(lambda hidden, cells, x: hidden.mean(axis=1)),
        ),
        Mistake(
            "max-of-steps",
            "The model gives the maximum over all steps. The last hidden state was asked for.",
            states(lambda hidden, cells, x: hidden.max(axis=1)),
        ),
        Mistake(
            "other-activation",
            "The LSTM does not use its default activation, tanh. Leave `activation` as it is.",
            lambda case, x: last(case, x, activation=lambda values: np.maximum(values, 0)),
            frameworks=("keras",),
        ),
        Mistake(
            "other-activation",
            "The LSTM has no activation: `activation=None` is none at all. Leave it as it is.",
            lambda case, x: last(case, x, activation=lambda values: values),
            frameworks=("keras",),
        ),
        Mistake(
            "other-activation",
            "The gates do not use their default, the sigmoid. Leave `recurrent_activation` as "
            "it is.",
            lambda case, x: last(case, x, gate=lambda values: np.clip(values / 6 + 0.5, 0, 1)),
            frameworks=("keras",),
        ),
        Mistake(
            "activation-added",
            ADDED_ACTIVATION,
            states(lambda hidden, cells, x: np.maximum(hidden[:, -1], 0)),
        ),
        Mistake(
            "activation-added",
            ADDED_ACTIVATION,
            states(lambda hidden, cells, x: np.tanh(hidden[:, -1])),
        ),
        Mistake(
            "masked",
            "Steps of zeros were skipped: there is a mask in the model, and none was asked for. "
            "Zeros are data here.",
            lambda case, x: last(case, x, skip=(x == 0).all(axis=2)),
        ),
        Mistake(
            "masked",
            "Sequences that hold steps of zeros were cut short, as if the zeros were padding. "
            "Zeros are data here.",
            cut_at_zeros,
        ),
        Mistake(
            "state-not-carried",
            "Every step starts from a zero state again, so only the last step counts. The state "
            "goes from step to step.",
            lambda case, x: last(case, x[:, -1:]),
        ),
        Mistake(
            "rows-joined",
            "The state goes on from one sequence to the next: all of them were read as one long "
            "one. Every sequence starts from a zero state, and rows never influence each other.",
            rows_joined,
        ),
        Mistake(
            "backwards",
            "The sequence was read backwards: the state is that of the first step, read last.",
            lambda case, x: last(case, x[:, ::-1]),
        ),
        Mistake(
            "time-major",
            batch_as_time(" What you return is one state a step, (time, units)."),
            as_time_major(lambda hidden: hidden[-1]),
        ),
        Mistake(
            "time-major-output",
            batch_as_time(
                " The shape looks right, the numbers are not: change one row of the batch, and "
                "see that other rows of the result move."
            ),
            as_time_major(lambda hidden: hidden[:, -1]),
        ),
    ),
)

TASKS = (rows_as_sequences, rows_as_steps, stack_sensors, to_time_major, build_encoder)
