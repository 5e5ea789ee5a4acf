"""unroll: a layer is a loop over one cell."""

import re

import numpy as np

from lstm_shapes.judging.diagnostics import COMMON
from lstm_shapes.judging.lstm import draw_weights, lstm
from lstm_shapes.judging.random_inputs import (
    distinct_sizes,
    random_array,
    read_only,
    strided,
    transposed,
)
from lstm_shapes.judging.task import Case, Diagnostic, Layer, Mistake, Task, failures_in

from .framework_errors import said
from .lstm_step import step


def unroll_cases(rng, framework):
    # A batch of the example's 4 written into the loop would otherwise run in most cases.
    rows, steps, features, units = distinct_sizes(rng, 4, low=3, without=(4,))
    side = int(rng.integers(3, 7))

    def case(group, rows, steps, features, units, note="", form=None):
        batch = random_array(rng, rows, steps, features)
        cell = Layer("cell", draw_weights(rng, features, units))
        return Case(group, (cell, form(batch) if form else batch), note)

    def zeros_inside(batch):
        batch[:, 1], batch[0, -2:] = 0, 0
        return batch

    twice = case("values", rows, steps, features, units)
    return [
        case("shape", 4, 7, 3, 5, "batch 4, time 7, features 3, units 5"),
        case("shape", rows, steps, features, units),
        twice,
        Case("values", twice.arguments, "the same cell and batch again"),
        case("values", side, side, features, units, "as many steps as sequences"),
        case("values", rows, side, side, units, "as many features as steps"),
        case("values", side, steps, side, side, "sequences, features and units alike"),
        case("edge cases", 1, steps, features, units, "one sequence"),
        case("edge cases", rows, 1, features, units, "one step"),
        case("edge cases", rows, steps, 1, units, "one feature"),
        case("edge cases", rows, steps, features, 1, "one unit"),
        case("edge cases", rows, 8, features, units, "steps of zeros", zeros_inside),
        case("edge cases", rows, steps, features, units, "every other feature", strided),
        case("edge cases", rows, steps, features, units, "a transposed batch", transposed),
        case("edge cases", rows, steps, features, units, "a read-only batch", read_only),
    ]


def run(function=lambda hidden, cells: hidden, read=lambda batch: batch):
    """An answer as a function of all hidden and all cell states of what is read."""

    def answer(case):
        cell, batch = case.arguments
        return function(*lstm(read(batch), cell.weights))

    return answer


def carrying(carry, start=0):
    """A mistake's answer: the loop, with another state handed to the next step, or at first."""

    def answer(case):
        cell, batch = case.arguments
        h = c = np.full((len(batch), len(cell.weights["recurrent_kernel"])), float(start))
        hidden = []
        for number in range(batch.shape[1]):
            if number:
                h, c = carry(h, c)
            h, c = step(batch[:, number], h, c, cell.weights)
            hidden.append(h)
        return np.stack(hidden, axis=1)

    return answer


def rows_of_h(h, c):
    """What a Keras cell makes of h alone where a list of two was wanted: its first two rows."""
    if len(h) < 2:
        raise IndexError
    return np.broadcast_to(h[0], h.shape), np.broadcast_to(h[1], h.shape)


def at_least_one(read):
    """A part of the steps, which cannot be stacked when none is left."""

    def checked(batch):
        part = read(batch)
        if part.shape[1] == 0:
            raise ValueError
        return part

    return checked


def with_zeros(where):
    """A mistake's answer with a step of zeros at the beginning or the end."""

    def add(hidden, cells):
        zeros = np.zeros((len(hidden), 1, hidden.shape[2]))
        parts = [zeros, hidden] if where == "first" else [hidden, zeros]
        return np.concatenate(parts, axis=1)

    return add


def whole_batch(case, report):
    rows, steps, _ = case.arguments[1].shape
    width = case.arguments[0].weights["bias"].size
    return said(rf"got 3D instead|Incompatible shapes: \[{rows},{steps},{width}\]")(case, report)


def unpacked_wrong(case, report):
    """In Keras c became a list of h and c, which grows; in PyTorch h was taken for a pair."""
    for failure in failures_in(report.answers):
        if re.search(r"Incompatible shapes: \[2,[\d,]*\] vs\. \[2,", failure.text):
            return True
        if "values to unpack" in failure.text and "cell(" in failure.line:
            return True
    return False


def sequence_for_batch(case, report):
    """A cell was handed the steps of one sequence, and a state for the batch."""
    rows, steps, _ = case.arguments[1].shape
    width = case.arguments[0].weights["bias"].size
    words = (
        rf"Input batch size {steps} doesn't match hidden\d batch size {rows}"
        rf"|Incompatible shapes: \[{steps},{width}\] vs. \[{rows},{width}\]"
    )
    return rows != steps and said(words)(case, report)


def sizes_in_products(failure):
    """(columns of the left, rows of the right) of the product that Keras could not do."""
    found = re.search(r"In\[0\]: \[\d+,(\d+)\], In\[1\]: \[(\d+),", failure.text)
    return tuple(map(int, found.groups())) if found else (0, 0)


def step_of_another_axis(case, report):
    steps, features = case.arguments[1].shape[1:]
    units = len(case.arguments[0].weights["recurrent_kernel"])
    products = [sizes_in_products(failure) for failure in failures_in(report.answers)]
    wrong_x = features != units and any(rows == features for _, rows in products)
    return wrong_x or said("inconsistent input_size")(case, report)


def state_of_another_shape(case, report):
    rows, _, features = case.arguments[1].shape
    units = len(case.arguments[0].weights["recurrent_kernel"])
    products = [sizes_in_products(failure) for failure in failures_in(report.answers)]
    wrong_h = features != units and any(rows == units for _, rows in products)
    words = (
        rf"hidden\d batch size (?!{rows}\b)|inconsistent hidden_size"
        rf"|Incompatible shapes: \[{rows},{4 * units}\] vs\. \[(?!{rows}\b)\d+,{4 * units}\]"
    )
    return wrong_h or said(words)(case, report)


LOOP_OVER_BATCH = (
    "The loop goes over the sequences, so the steps of one sequence were read as a batch, and the "
    "state went from sequence to sequence. Loop over time: step t of all sequences is `batch[:, t]`."
)
STEP_MISSING = "The {} step is missing: the loop was to go over all steps of the batch."
ZEROS = (
    "The zero state stands in the result as if it were the first step's. Append h after the cell "
    "has made it, not before."
)

HINTS = {
    "both": (
        "A layer is one cell, used once for each step. What does the cell need at step 3 that "
        "step 2 has left behind?",
    ),
    "keras": (
        "Start with h and c as zeros of (batch, units). In the loop: `output, [h, c] = "
        "cell(batch[:, t], [h, c])`, and keep each output in a list.",
        "The list holds T arrays of (batch, units). `np.stack(..., axis=1)` puts time where it "
        "belongs: second.",
    ),
    "pytorch": (
        "Start with h and c as zeros of (batch, units); `cell.hidden_size` knows the units. In "
        "the loop: `h, c = cell(step, (h, c))`, and keep each h in a list.",
        "The list holds T tensors of (batch, units). `torch.stack(..., dim=1)` puts time where "
        "it belongs: second.",
    ),
}

TASK = Task(
    function="unroll",
    position=4,
    section="A layer is a loop over one cell",
    points=4,
    hints=HINTS,
    cases=unroll_cases,
    reference=run(),
    tolerance=1e-4,
    timeout_s=60,
    diagnostics=(
        Diagnostic(
            "several-results",
            "`{function}` gave a tuple of {number} things, and one was wanted: the hidden states "
            "of all steps, (batch, time, units).",
            lambda case, report: any(
                failure.kind == "several" and failure.name == "tuple"
                for failure in failures_in(report.answers)
            ),
        ),
        Diagnostic(
            "whole-batch",
            "The cell was given the whole batch, (batch, time, features). It takes one step at a "
            "time, (batch, features): `batch[:, t]`.",
            whole_batch,
        ),
        Diagnostic("loop-over-batch", LOOP_OVER_BATCH, sequence_for_batch),
        Diagnostic(
            "step-of-another-axis",
            "The cell was given something else than a step. Step t of all sequences is "
            "`batch[:, t]`, (batch, features).",
            step_of_another_axis,
        ),
        Diagnostic(
            "cell-unpacked-wrong",
            {
                "keras": "What the cell gave was unpacked wrongly: a Keras cell gives its output "
                "and a list of the two states, `output, [h, c] = cell(step, [h, c])`.",
                "pytorch": "What the cell gave was unpacked wrongly: `nn.LSTMCell` gives the two "
                "states and nothing else, `h, c = cell(step, (h, c))`.",
            },
            unpacked_wrong,
        ),
        Diagnostic(
            "state-of-another-shape",
            "The zero state has another shape than this batch and this cell ask for: it is "
            "(batch, units), and both sizes come from the arguments.",
            state_of_another_shape,
        ),
        Diagnostic(
            "time-fixed",
            "The number of steps is written into the loop. Take it from the batch: "
            "`batch.shape[1]`.",
            said(r"out of bounds for (axis|dimension) 1 "),
        ),
        Diagnostic(
            "state-arguments",
            {
                "keras": "The cell was not given its state as one list: `cell(step, [h, c])`, "
                "zeros of shape (batch, units) at first.",
                "pytorch": "The cell was not given its state as one tuple: `cell(step, (h, c))`.",
            },
            said(
                r"multiple values for argument 'training'|missing a required argument: 'states'"
                r"|LSTMCell\.forward\(\) takes|must be tuple of Tensors, not Tensor"
            ),
        ),
        *COMMON,
    ),
    mistakes=(
        Mistake(
            "time-major",
            "The steps come first, (time, batch, units). Stack them on the second axis: "
            "(batch, time, units).",
            run(lambda hidden, cells: hidden.swapaxes(0, 1)),
        ),
        Mistake(
            "stacked-and-reshaped",
            "The steps were stacked on the first axis and then reshaped: the shape is right, and "
            "the numbers belong to other sequences and steps. Stack on the second axis.",
            run(lambda hidden, cells: hidden.swapaxes(0, 1).reshape(hidden.shape)),
        ),
        Mistake(
            "concatenated",
            "The steps were joined end to end, (batch, time × units). Each was to have its place "
            "on an axis of its own: stack them on the second axis.",
            run(lambda hidden, cells: hidden.reshape(len(hidden), -1)),
        ),
        Mistake(
            "concatenated",
            "The steps were joined end to end, (time × batch, units). Each was to have its place "
            "on an axis of its own: stack them on the second axis.",
            run(lambda hidden, cells: np.concatenate(list(hidden.swapaxes(0, 1)))),
        ),
        Mistake(
            "cell-states",
            "The result holds the cell state c of each step. The hidden state h was asked for.",
            run(lambda hidden, cells: cells),
        ),
        Mistake(
            "state-not-carried",
            "Every step starts from zeros again. Hand the h and c of each step to the next one.",
            carrying(lambda h, c: (h * 0, c * 0)),
        ),
        Mistake(
            "cell-state-not-carried",
            "Only h goes on to the next step, and c starts from zeros each time. Carry both.",
            carrying(lambda h, c: (h, c * 0)),
        ),
        Mistake(
            "hidden-state-not-carried",
            "Only c goes on to the next step, and h starts from zeros each time. Carry both.",
            carrying(lambda h, c: (h * 0, c)),
        ),
        Mistake(
            "ones-at-first",
            "The first step begins with ones. Every call starts from a state of zeros.",
            carrying(lambda h, c: (h, c), start=1),
        ),
        Mistake(
            "states-swapped",
            "h and c change places on the way to the next step. The cell takes them as it gives "
            "them: h first, then c.",
            carrying(lambda h, c: (c, h)),
        ),
        Mistake(
            "h-for-both",
            "h was handed on in both places. The state of an LSTM is h and c.",
            carrying(lambda h, c: (h, h)),
        ),
        Mistake(
            "h-for-both",
            "The cell was given h alone where it takes a list of two, so it took the first two "
            "sequences' h for the state of all. Hand it `[h, c]`.",
            carrying(rows_of_h),
            frameworks=("keras",),
        ),
        Mistake(
            "loop-over-batch",
            LOOP_OVER_BATCH,
            run(lambda hidden, cells: hidden.swapaxes(0, 1), lambda batch: batch.swapaxes(0, 1)),
        ),
        Mistake(
            "loop-over-batch",
            LOOP_OVER_BATCH,
            run(read=lambda batch: batch.swapaxes(0, 1)),
        ),
        Mistake(
            "last-step",
            "The result holds the last step alone, (batch, units). Keep the h of every step.",
            run(lambda hidden, cells: hidden[:, -1]),
        ),
        Mistake(
            "last-step-repeated",
            "The last step's h stands in every place. Keep the h of each step as it is made.",
            run(lambda hidden, cells: hidden[:, -1:] + 0 * hidden),
        ),
        Mistake(
            "step-missing",
            STEP_MISSING.format("last"),
            run(read=at_least_one(lambda batch: batch[:, :-1])),
        ),
        Mistake(
            "step-missing",
            STEP_MISSING.format("last"),
            run(with_zeros("last"), lambda batch: batch[:, :-1]),
        ),
        Mistake(
            "step-missing",
            STEP_MISSING.format("first"),
            run(read=at_least_one(lambda batch: batch[:, 1:])),
        ),
        Mistake(
            "step-missing",
            STEP_MISSING.format("first"),
            run(with_zeros("first"), lambda batch: batch[:, 1:]),
        ),
        Mistake("zero-state-included", ZEROS, run(with_zeros("first"))),
        Mistake(
            "zero-state-included",
            ZEROS,
            run(lambda hidden, cells: with_zeros("first")(hidden[:, :-1], cells)),
        ),
        Mistake(
            "backwards",
            "The batch was read from its last step to its first.",
            run(read=lambda batch: batch[:, ::-1]),
        ),
        Mistake(
            "backwards",
            "The batch was read from its last step to its first, and the results turned round "
            "again. Start with step 0.",
            run(lambda hidden, cells: hidden[:, ::-1], lambda batch: batch[:, ::-1]),
        ),
        Mistake(
            "backwards",
            "The steps of the result stand in reverse order: append each h at the end.",
            run(lambda hidden, cells: hidden[:, ::-1]),
        ),
    ),
)
