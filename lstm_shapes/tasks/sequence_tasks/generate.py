"""generate: an LSTMCell, a head, and a first step (B, F) -> `steps` steps (B, steps, F)."""

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

from .head import ACTIVATION, ACTIVATIONS, dense, draw_head

HINTS = {
    "both": (
        "Two things are passed on in this loop: the state, and the step just generated. What does "
        "the cell read at the second step?",
    ),
    "keras": (
        "`output, [h, c] = cell(step, [h, c])`, then `step = head(output)`, which is kept "
        "and fed back. The state starts at zeros, once, before the loop.",
        "The list holds `steps` arrays of (batch, features). `np.stack(..., axis=1)`; `first` "
        "itself is not in it.",
    ),
    "pytorch": (
        "`h, c = cell(step, (h, c))`, then `step = head(h)`, which is kept and fed back. "
        "The state starts at zeros, once, before the loop.",
        "The list holds `steps` tensors of (batch, features). `torch.stack(..., dim=1)`; `first` "
        "itself is not in it.",
    ),
}


def generate_cases(rng, framework):
    rows, steps, features, units = distinct_sizes(rng, 4, low=3, high=7)
    side = int(rng.integers(3, 7))

    def case(group, rows, steps, features, units, note="", form=None):
        first = random_array(rng, rows, features)
        head = draw_head(rng, units, features)
        # Smaller than elsewhere, so that what is fed back does not dominate the state.
        head["bias"] *= 0.3
        cell = Layer("cell", draw_weights(rng, features, units))
        arguments = (cell, Layer("head", head), form(first) if form else first, steps)
        return Case(group, arguments, note, sizes=(rows, steps, features, units))

    twice = case("values", rows, steps, features, units)
    return [
        case("shape", 4, 7, 3, 5, "batch 4, features 3, units 5, steps 7"),
        case("shape", rows, steps, features, units),
        twice,
        Case("values", twice.arguments, "the same arguments again", sizes=twice.sizes),
        case("values", side, side, features, units, "as many steps as sequences"),
        case("values", rows, steps, side, side, "as many features as units"),
        case("values", rows, side, side, units, "as many features as steps"),
        case("edge cases", 1, steps, features, units, "one sequence"),
        case("edge cases", rows, 1, features, units, "one step"),
        case("edge cases", rows, 3, 1, units, "one feature"),
        case("edge cases", rows, 3, features, 1, "one unit"),
        case("edge cases", rows, 3, features, units, "every other feature", strided),
        case("edge cases", rows, 3, features, units, "a transposed first step", transposed),
        case("edge cases", rows, 3, features, units, "a read-only first step", read_only),
    ]


CARRIES = {
    "": ("", lambda h, c: (h, c)),
    "state-reset": (
        "Every step starts from a zero state. Pass the h and c of each step on to the next one.",
        lambda h, c: (h * 0, c * 0),
    ),
    "only-h-carried": (
        "Only h goes on to the next step, and c starts from zeros each time. Carry both.",
        lambda h, c: (h, c * 0),
    ),
    "only-h-carried:twice": (
        "h was passed on in both places. The state of an LSTM is h and c.",
        lambda h, c: (h, h),
    ),
    "only-c-carried": (
        "Only c goes on to the next step, and h starts from zeros each time. Carry both.",
        lambda h, c: (h * 0, c),
    ),
    "states-swapped": (
        "h and c are swapped on the way to the next step: h comes first, then c.",
        lambda h, c: (c, h),
    ),
}
HEAD_SKIPPED = (
    "The hidden state was fed back. It is `units` wide, and the next step is `features` wide: "
    "apply the head to it."
)


def hidden_fed(y, x, h):
    if h.shape != x.shape:
        raise ValueError("a hidden state is not a step")
    return h


# (output of the head, step that was read, h) -> the next step.
FEEDS = {
    "": ("", lambda y, x, h: y),
    "first-repeated": (
        "Every step reads `first`. Only the first one does: each further step reads the output of "
        "the one before.",
        lambda y, x, h: x,
    ),
    "zeros-fed": (
        "From the second step on the cell reads zeros. It reads the output of the step before.",
        lambda y, x, h: x * 0,
    ),
    "head-skipped": (HEAD_SKIPPED, hidden_fed),
}
KEEPS = {
    "": ("", lambda y, x, h: y),
    "hidden-states": (
        "The result holds hidden states, (batch, steps, units). Keep what the head makes of them, "
        "(batch, steps, features).",
        lambda y, x, h: h,
    ),
}
READS = {
    "": ("", lambda h, c: h),
    "head-reads-c": (
        "The head reads the cell state c. It reads the hidden state h.",
        lambda h, c: c,
    ),
}
STARTS = {
    "": ("", 0.0),
    "ones-at-first": ("The first step starts from a state of ones. It starts from zeros.", 1.0),
}
COUNTS = {
    "": ("", 0),
    "one-step-more": ("There is one output too many: the result has `steps` of them.", 1),
}


def generated(
    carry=CARRIES[""][1],
    feed=FEEDS[""][1],
    keep=KEEPS[""][1],
    read=READS[""][1],
    activation=ACTIVATIONS[""][1],
    start=0.0,
    more=0,
):
    def answer(case):
        cell, head, x, steps = case.arguments
        h = c = np.full((len(x), case.sizes[3]), start)
        kept = []
        for _ in range(steps + more):
            hidden, cells = lstm(x[:, None], cell.weights, start=(h, c))
            h, c = hidden[:, 0], cells[:, 0]
            y = activation(dense(read(h, c), head.weights))
            kept.append(keep(y, x, h))
            x = feed(y, x, h)
            h, c = carry(h, c)
        return np.stack(kept, axis=1)

    return answer


def then(function, **parts):
    """Return an answer: the generated steps (B, steps, F), changed."""
    return lambda case: function(generated(**parts)(case))


def with_first(case):
    return np.concatenate([case.arguments[2][:, None], generated()(case)], axis=1)


def one_step_missing(case):
    if case.arguments[3] == 1:
        raise ValueError("nothing to stack")
    return generated()(case)[:, :-1]


def row_after_row(case):
    """Loop over the sequences outside: the state of one goes on to the next."""
    cell, head, first, steps = case.arguments
    h = c = np.zeros((1, case.sizes[3]))
    rows = []
    for row in first:
        x, kept = row[None], []
        for _ in range(steps):
            hidden, cells = lstm(x[:, None], cell.weights, start=(h, c))
            h, c = hidden[:, 0], cells[:, 0]
            x = dense(h, head.weights)
            kept.append(x)
        rows.append(np.concatenate(kept))
    return np.stack(rows)


def added(y, x, h):
    return x + y


def message(pattern):
    """Return a test: an error has this text; <rows>, <features>, <units>, <gates> are the case's.

    If features and units are equal, a message does not tell them apart.
    """

    def detects(case, report):
        rows, _, features, units = case.sizes
        named = {"rows": rows, "features": features, "units": units, "gates": 4 * units}
        words = pattern
        for name, size in named.items():
            words = words.replace(f"<{name}>", str(size))
        texts = [failure.text for failure in report.failures]
        return features != units and any(re.search(words, text) for text in texts)

    return detects


INCLUDED = "`first` is in the result. It is the input; the result starts with the first output. {}"
JOINED = (
    "The steps were joined along the {}. Each needs a place on an axis of its own: stack them on "
    "the second axis."
)

TASK = Task(
    function="generate",
    section="Generating step by step",
    points=3,
    position=4,
    cases=generate_cases,
    reference=generated(),
    tolerance=1e-3,
    timeout_s=60,
    hints=HINTS,
    diagnostics=(
        Diagnostic(
            "head-skipped",
            HEAD_SKIPPED,
            message(
                r"inconsistent input_size:? got <units>,? expected <features>"
                r"|In\[0\]: \[\d+,<units>\], In\[1\]: \[<features>,"
            ),
            Stage.SHAPE,
        ),
        Diagnostic(
            "head-on-step",
            "The head got a step, `features` wide. It reads the hidden state of the cell, `units` "
            "wide.",
            message(
                r"\(\d+x<features> and <units>x\d+\)"
                r"|to have value <units>, but received input with shape \(\d+, <features>\)"
            ),
            Stage.SHAPE,
        ),
        Diagnostic(
            "state-of-another-shape",
            "The zero state does not have the shape that these arguments need: expected (batch, "
            "units), with the batch of `first` and the units of the cell.",
            message(
                r"hidden\d batch size (?!<rows>\b)|inconsistent hidden_size"
                r"|In\[0\]: \[\d+,<features>\], In\[1\]: \[<units>,"
                r"|Incompatible shapes: \[<rows>,<gates>\] vs\. \[(?!<rows>\b)\d+,<gates>\]"
            ),
            Stage.SHAPE,
        ),
        CELL_UNPACKED_WRONG,
        STATE_ARGUMENTS,
    ),
    mistakes=(
        Mistake("first-included", INCLUDED.format("There is one step too many."), with_first),
        Mistake(
            "first-included",
            INCLUDED.format("The last output is missing."),
            lambda case: with_first(case)[:, :-1],
        ),
        Mistake(
            "stacked-and-reshaped",
            "The steps were stacked on the first axis and then reshaped: the shape is right, but "
            "the numbers belong to other sequences and steps. Stack on the second axis.",
            then(lambda result: result.swapaxes(0, 1).reshape(result.shape)),
        ),
        Mistake(
            "concatenated",
            JOINED.format("features, (batch, steps × features)"),
            then(lambda result: result.reshape(len(result), -1)),
        ),
        Mistake(
            "concatenated",
            JOINED.format("batch, (steps × batch, features)"),
            then(lambda result: np.concatenate(list(result.swapaxes(0, 1)))),
        ),
        Mistake(
            "last-step-repeated",
            "The last output is in every place. Keep the output of each step as it is computed.",
            then(lambda result: result[:, -1:] + 0 * result),
        ),
        Mistake(
            "step-missing",
            "One output is missing: the result has `steps` of them.",
            one_step_missing,
        ),
        Mistake(
            "step-missing",
            "The first output is missing: the result starts with what the first step makes of "
            "`first`.",
            then(lambda result: result[:, 1:], more=1),
        ),
        Mistake(
            "added-to-input",
            "Each output was added to the step that was read. The output alone is the next step.",
            generated(feed=added, keep=added),
        ),
        Mistake(
            "state-from-row-to-row",
            "The state went on from one sequence to the next. Each starts from a zero state.",
            row_after_row,
        ),
        *of_parts(generated, feed=FEEDS, keep=KEEPS, carry=CARRIES),
        *of_parts(generated, read=READS, start=STARTS, more=COUNTS),
        *of_parts(
            generated,
            says={"activation": ACTIVATION.format("an activation")},
            activation={k: v for k, v in ACTIVATIONS.items() if k != "activation:time"},
        ),
        *of_axes(
            generated(),
            "batch steps features",
            says={
                "reversed-steps": "The steps of the result are in reverse order: append each "
                "output at the end.",
                "last-steps": "The result holds the last output alone. Keep the output of every "
                "step.",
            },
            step={
                "keras": "Stack the steps on the second axis, `axis=1`.",
                "pytorch": "Stack the steps on the second axis, `dim=1`.",
            },
        ),
    ),
)
