"""unroll: an LSTMCell and a batch (B, T, F) -> the hidden state of every step (B, T, U)."""

import re

import numpy as np

from lstm_shapes.judging.families import of_axes, of_parts
from lstm_shapes.judging.lstm import draw_weights, lstm
from lstm_shapes.judging.random_inputs import (
    distinct_sizes,
    random_array,
    read_only,
    strided,
    transposed,
)
from lstm_shapes.judging.task import Case, Diagnostic, Layer, Mistake, Stage, Task
from lstm_shapes.tasks.cell_diagnostics import CELL_UNPACKED_WRONG, STATE_ARGUMENTS
from lstm_shapes.tasks.framework_errors import with_text

HINTS = {
    "both": (
        "A layer is one cell, used once for each step. What does the cell need at step 3 that "
        "it returned at step 2?",
    ),
    "keras": (
        "Start with h and c as zeros, (batch, units). In the loop: `output, [h, c] = "
        "cell(batch[:, t], [h, c])`, and keep each output in a list.",
        "The list holds T arrays of (batch, units). `np.stack(..., axis=1)` makes time the "
        "second axis.",
    ),
    "pytorch": (
        "Start with h and c as zeros of (batch, units); `cell.hidden_size` knows the units. In "
        "the loop: `h, c = cell(step, (h, c))`, and keep each h in a list.",
        "The list holds T tensors of (batch, units). `torch.stack(..., dim=1)` makes time the "
        "second axis.",
    ),
}


def unroll_cases(rng, framework):
    # With 4 rows, as in the example, a batch size written into the loop would run in most cases.
    rows, steps, features, units = distinct_sizes(rng, 4, low=3, without=(4,))
    side = int(rng.integers(3, 7))

    def case(group, rows, steps, features, units, note="", form=np.asarray):
        batch = form(random_array(rng, rows, steps, features))
        cell = Layer("cell", draw_weights(rng, features, units))
        return Case(group, (cell, batch), note, sizes=(rows, steps, features, units))

    def with_zeros(batch):
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
        case("values", side, steps, side, side, "as many sequences as features and units"),
        case("edge cases", 1, steps, features, units, "one sequence"),
        case("edge cases", rows, 1, features, units, "one step"),
        case("edge cases", rows, steps, 1, units, "one feature"),
        case("edge cases", rows, steps, features, 1, "one unit"),
        case("edge cases", rows, 8, features, units, "steps of zeros", with_zeros),
        case("edge cases", rows, steps, features, units, "every other feature", strided),
        case("edge cases", rows, steps, features, units, "a transposed batch", transposed),
        case("edge cases", rows, steps, features, units, "a read-only batch", read_only),
    ]


LOOP_OVER_BATCH = (
    "The loop is over the sequences, so the steps of one sequence were read as a batch, and the "
    "state went from sequence to sequence. Loop over time: `batch[:, t]` is step t of all."
)
MISSING = "The {} time step is missing: loop over all steps of the batch."
ZEROS = (
    "The zero state is in the result as if it were the first step's. Append h after the cell has "
    "computed it, not before."
)


def zero_step(hidden):
    return np.zeros((len(hidden), 1, hidden.shape[2]))


def zeros_first(hidden, cells):
    return np.concatenate([zero_step(hidden), hidden], axis=1)


def zeros_last(hidden, cells):
    return np.concatenate([hidden, zero_step(hidden)], axis=1)


def some_of(steps):
    """Return the steps; none cannot be stacked."""
    if steps.shape[1] == 0:
        raise ValueError("no steps")
    return steps


READS = {
    "": ("", lambda batch: batch),
    "loop-over-batch": (LOOP_OVER_BATCH, lambda batch: batch.swapaxes(0, 1)),
    "backward": (
        "The batch was read from its last step to its first. Start with step 0.",
        lambda batch: batch[:, ::-1],
    ),
    "step-missing": (MISSING.format("last"), lambda batch: some_of(batch[:, :-1])),
    "step-missing:first": (MISSING.format("first"), lambda batch: some_of(batch[:, 1:])),
}
RESULTS = {
    "": ("", lambda hidden, cells: hidden),
    "stacked-and-reshaped": (
        "The steps were stacked on the first axis and then reshaped: the shape is right, but the "
        "numbers belong to other sequences and steps. Stack on the second axis.",
        lambda hidden, cells: hidden.swapaxes(0, 1).reshape(hidden.shape),
    ),
    "concatenated": (
        "The steps were joined along the units, (batch, time × units). Each needs a place on an "
        "axis of its own: stack them on the second axis.",
        lambda hidden, cells: hidden.reshape(len(hidden), -1),
    ),
    "concatenated:batch": (
        "The steps were joined along the batch, (time × batch, units). Each needs a place on an "
        "axis of its own: stack them on the second axis.",
        lambda hidden, cells: np.concatenate(list(hidden.swapaxes(0, 1))),
    ),
    "cell-states": (
        "The result holds the cell state c of each step. Return the hidden state h.",
        lambda hidden, cells: cells,
    ),
    "last-step-repeated": (
        "The last step's h is in every place. Keep the h of each step as it is computed.",
        lambda hidden, cells: hidden[:, -1:] + 0 * hidden,
    ),
    "zero-state-included": (ZEROS, zeros_first),
    "zero-state-included:shifted": (
        ZEROS,
        lambda hidden, cells: zeros_first(hidden[:, :-1], cells),
    ),
}
BACKWARD = {
    "reversed-time": "The steps of the result are in reverse order: append each h at the end.",
    "last-time": "The result holds the last step alone, (batch, units). Keep the h of every step.",
}


def unrolled(read=READS[""][1], result=RESULTS[""][1]):
    def answer(case):
        cell, batch = case.arguments
        return result(*lstm(read(batch), cell.weights))

    return answer


def rows_of_h(h, c):
    """Return what a Keras cell makes of h instead of a list of two: its first two rows."""
    if len(h) < 2:
        raise IndexError
    return np.broadcast_to(h[0], h.shape), np.broadcast_to(h[1], h.shape)


CARRIES = {
    "": ("", lambda h, c: (h, c)),
    "state-not-carried": (
        "Every step starts from zeros again. Pass the h and c of each step on to the next one.",
        lambda h, c: (h * 0, c * 0),
    ),
    "cell-state-not-carried": (
        "Only h goes on to the next step, and c starts from zeros each time. Carry both.",
        lambda h, c: (h, c * 0),
    ),
    "hidden-state-not-carried": (
        "Only c goes on to the next step, and h starts from zeros each time. Carry both.",
        lambda h, c: (h * 0, c),
    ),
    "states-swapped": (
        "h and c are swapped on the way to the next step. The cell takes them as it returns them: "
        "h first, then c.",
        lambda h, c: (c, h),
    ),
    "h-for-both": (
        "h was passed on in both places. The state of an LSTM is h and c.",
        lambda h, c: (h, h),
    ),
    "h-for-both:rows": (
        "The cell got h alone instead of a list of two, so it used the first two sequences' h as "
        "the state of all. Pass it `[h, c]`.",
        rows_of_h,
    ),
}
STARTS = {
    "": ("", 0.0),
    "ones-at-first": (
        "The first step starts from ones. Every call starts from a state of zeros.",
        1.0,
    ),
}


def looped(carry=CARRIES[""][1], start=STARTS[""][1]):
    def answer(case):
        cell, batch = case.arguments
        state = (np.full((len(batch), len(cell.weights["recurrent_kernel"])), start),) * 2
        hidden = []
        for number in range(batch.shape[1]):
            if number:
                state = carry(*state)
            states = lstm(batch[:, number : number + 1], cell.weights, start=state)
            state = tuple(one[:, 0] for one in states)
            hidden.append(state[0])
        return np.stack(hidden, axis=1)

    return answer


def whole_batch(case, report):
    rows, steps, _ = case.arguments[1].shape
    width = case.arguments[0].weights["bias"].size
    return with_text(rf"got 3D instead|Incompatible shapes: \[{rows},{steps},{width}\]")(
        case, report
    )


def sequence_for_batch(case, report):
    """Return whether a cell got the steps of one sequence, and a state for the batch."""
    rows, steps, _ = case.arguments[1].shape
    width = case.arguments[0].weights["bias"].size
    words = (
        rf"Input batch size {steps} doesn't match hidden\d batch size {rows}"
        rf"|Incompatible shapes: \[{steps},{width}\] vs. \[{rows},{width}\]"
    )
    return rows != steps and with_text(words)(case, report)


def sizes_in_products(failure):
    """Return (columns of the left, rows of the right) of the product that Keras could not form."""
    found = re.search(r"In\[0\]: \[\d+,(\d+)\], In\[1\]: \[(\d+),", failure.text)
    return tuple(map(int, found.groups())) if found else (0, 0)


def step_of_another_axis(case, report):
    features = case.arguments[1].shape[2]
    units = len(case.arguments[0].weights["recurrent_kernel"])
    products = [sizes_in_products(failure) for failure in report.failures]
    wrong_x = features != units and any(rows == features for _, rows in products)
    return wrong_x or with_text("inconsistent input_size")(case, report)


def state_of_another_shape(case, report):
    rows, _, features = case.arguments[1].shape
    units = len(case.arguments[0].weights["recurrent_kernel"])
    products = [sizes_in_products(failure) for failure in report.failures]
    wrong_h = features != units and any(rows == units for _, rows in products)
    words = (
        rf"hidden\d batch size (?!{rows}\b)|inconsistent hidden_size"
        rf"|Incompatible shapes: \[{rows},{4 * units}\] vs\. \[(?!{rows}\b)\d+,{4 * units}\]"
    )
    return wrong_h or with_text(words)(case, report)


TASK = Task(
    function="unroll",
    section="A layer is a loop over one cell",
    points=4,
    position=4,
    cases=unroll_cases,
    reference=unrolled(),
    tolerance=1e-4,
    timeout_s=60,
    hints=HINTS,
    diagnostics=(
        Diagnostic(
            "whole-batch",
            "The cell got the complete batch, (batch, time, features). It takes one step at a "
            "time, (batch, features): `batch[:, t]`.",
            whole_batch,
            Stage.SHAPE,
        ),
        Diagnostic("loop-over-batch", LOOP_OVER_BATCH, sequence_for_batch, Stage.SHAPE),
        Diagnostic(
            "step-of-another-axis",
            "The cell got something other than a time step. Step t of all sequences is "
            "`batch[:, t]`, (batch, features).",
            step_of_another_axis,
            Stage.SHAPE,
        ),
        CELL_UNPACKED_WRONG,
        Diagnostic(
            "state-of-another-shape",
            "The zero state does not have the shape that this batch and this cell need: expected "
            "(batch, units), with both sizes from the arguments.",
            state_of_another_shape,
            Stage.SHAPE,
        ),
        Diagnostic(
            "time-fixed",
            "The number of steps in the loop is fixed. Take it from the batch: `batch.shape[1]`.",
            with_text(r"out of bounds for (axis|dimension) 1 "),
            Stage.SHAPE,
        ),
        STATE_ARGUMENTS,
    ),
    mistakes=(
        Mistake(
            "time-major",
            "The steps are first, (time, batch, units). Stack them on the second axis: (batch, "
            "time, units).",
            unrolled(result=lambda hidden, cells: hidden.swapaxes(0, 1)),
        ),
        Mistake(
            "loop-over-batch",
            LOOP_OVER_BATCH,
            unrolled(READS["loop-over-batch"][1], lambda hidden, cells: hidden.swapaxes(0, 1)),
        ),
        Mistake(
            "step-missing",
            MISSING.format("last"),
            unrolled(lambda batch: batch[:, :-1], zeros_last),
        ),
        Mistake(
            "step-missing",
            MISSING.format("first"),
            unrolled(lambda batch: batch[:, 1:], zeros_first),
        ),
        Mistake(
            "backward",
            "The batch was read from its last step to its first, and the results were reversed "
            "again. Start with step 0.",
            unrolled(READS["backward"][1], lambda hidden, cells: hidden[:, ::-1]),
        ),
        *of_parts(looped, carry=CARRIES, start=STARTS),
        *of_parts(unrolled, read=READS, result=RESULTS),
        *of_axes(unrolled(), "batch time units", says=BACKWARD),
    ),
)
