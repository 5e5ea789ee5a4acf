"""unroll: an LSTMCell and a batch (B, T, F) -> the hidden state of every step (B, T, U)."""

from dataclasses import replace

import numpy as np

from lstm_shapes.judging.families import of_axes
from lstm_shapes.judging.lstm import draw_weights, lstm
from lstm_shapes.judging.parts import made_of, same_mistake
from lstm_shapes.judging.task import Case, Layer, Mistake, Task
from lstm_shapes.judging.usual import usual

from .carried_state import looped
from .unroll_diagnostics import DIAGNOSTICS, LOOP_OVER_BATCH

HINTS = {
    "both": (
        "A layer is one cell, used once for each step. What does the cell need at step 3 that "
        "it returned at step 2?",
        "Start with h and c as zeros, (batch, units){|; `cell.hidden_size` knows the units}. In "
        "the loop: {`output, [h, c] = cell(batch[:, t], [h, c])`, and keep each output|`h, c = "
        "cell(step, (h, c))`, and keep each h} in a list.",
        "The list holds T {arrays|tensors} of (batch, units). `{np.stack(..., axis=1)|"
        "torch.stack(..., dim=1)}` makes time the second axis.",
    ),
}


def unroll_cases(rng, framework):
    # With 4 rows, as in the example, a batch size written into the loop would run in most cases.
    how = {"without": (4,), "dtypes": (), "edge_dtype": "float32", "example": True}
    for group, note, sizes, draw in usual(rng, "batch time features units", **how):
        rows, steps, features, units = sizes
        cell = Layer("cell", draw_weights(rng, features, units))
        case = Case(group, (cell, draw(rows, steps, features)), note, sizes=sizes)
        yield case
        if (group, note) == ("values", ""):
            yield replace(case, note="the same cell and batch again")
            zeros = draw(rows, 8, features)
            zeros[:, 1], zeros[0, -2:] = 0, 0
            sizes = (rows, 8, features, units)
            yield Case("edge cases", (cell, zeros), "steps of zeros", sizes=sizes)


MISSING = "The {} time step is missing: loop over all steps of the batch."


def padded(hidden, before, after):
    """Return the steps with further ones, of zeros, before and after them."""
    return np.pad(hidden, ((0, 0), (before, after), (0, 0)))


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
    "time-major": (
        "The steps are first, (time, batch, units). Stack them on the second axis: (batch, time, "
        "units).",
        lambda hidden, cells: hidden.swapaxes(0, 1),
    ),
    "stacked-and-reshaped": (
        "The steps were stacked on the first axis and then reshaped: the shape is right, but the "
        "numbers belong to other sequences and steps. Stack on the second axis.",
        lambda hidden, cells: hidden.swapaxes(0, 1).reshape(hidden.shape),
    ),
    **{
        f"concatenated:{axis}": (
            f"The steps were joined along the {axis}, {shape}. Each needs a place on an axis of "
            "its own: stack them on the second axis.",
            join,
        )
        for axis, shape, join in (
            ("units", "(batch, time × units)", lambda h, c: h.reshape(len(h), -1)),
            ("batch", "(time × batch, units)", lambda h, c: np.concatenate(h.swapaxes(0, 1))),
        )
    },
    "cell-states": (
        "The result holds the cell state c of each step. Return the hidden state h.",
        lambda hidden, cells: cells,
    ),
    "last-step-repeated": (
        "The last step's h is in every place. Keep the h of each step as it is computed.",
        lambda hidden, cells: hidden[:, -1:] + 0 * hidden,
    ),
    **same_mistake(
        "zero-state-included",
        "The zero state is in the result as if it were the first step's. Append h after the cell "
        "has computed it, not before.",
        lambda hidden, cells: padded(hidden, 1, 0),
        lambda hidden, cells: padded(hidden[:, :-1], 1, 0),
    ),
}
BACKWARD = {
    "reversed-time": "The steps of the result are in reverse order: append each h at the end.",
    "last-time": "The result holds the last step alone, (batch, units). Keep the h of every step.",
}


@made_of(read=READS, result=RESULTS)
def unrolled(case, read, result):
    cell, batch = case.arguments
    return result(*lstm(read(batch), cell.weights))


TASK = Task(
    function="unroll",
    section="A layer is a loop over one cell",
    points=4,
    position=4,
    cases=unroll_cases,
    reference=unrolled,
    tolerance=1e-4,
    timeout_s=60,
    hints=HINTS,
    diagnostics=DIAGNOSTICS,
    mistakes=(
        Mistake(
            "loop-over-batch",
            LOOP_OVER_BATCH,
            unrolled.but(read="loop-over-batch", result="time-major"),
        ),
        *(
            Mistake(
                "step-missing",
                MISSING.format(which),
                unrolled.but(
                    read=lambda batch, kept=kept: batch[:, kept],
                    result=lambda hidden, cells, zeros=zeros: padded(hidden, *zeros),
                ),
            )
            for which, kept, zeros in (
                ("last", slice(-1), (0, 1)),
                ("first", slice(1, None), (1, 0)),
            )
        ),
        Mistake(
            "backward",
            "The batch was read from its last step to its first, and the results were reversed "
            "again. Start with step 0.",
            unrolled.but(read="backward", result=lambda hidden, cells: hidden[:, ::-1]),
        ),
        *looped.mistakes(),
        *unrolled.mistakes(),
        *of_axes(unrolled, "batch time units", says=BACKWARD),
    ),
)
