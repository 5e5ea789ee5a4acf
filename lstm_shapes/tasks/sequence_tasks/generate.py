"""generate: a sequence that is written step by step, each output the next input."""

import re

import numpy as np

from lstm_shapes.judging.diagnostics import COMMON
from lstm_shapes.judging.lstm import draw_weights, lstm, sigmoid
from lstm_shapes.judging.random_inputs import (
    distinct_sizes,
    random_array,
    read_only,
    strided,
    transposed,
)
from lstm_shapes.judging.task import Case, Diagnostic, Layer, Mistake, Task, failures_in
from lstm_shapes.tasks.units_and_cells.unroll import TASK as UNROLL

from .shared import dense, draw_head, relu, softmax, tuple_result


def generate_cases(rng, framework):
    rows, steps, features, units = distinct_sizes(rng, 4, low=3, high=7)
    side = int(rng.integers(3, 7))

    def case(group, rows, steps, features, units, note="", form=None):
        first = random_array(rng, rows, features)
        head = draw_head(rng, units, features)
        # Smaller than elsewhere: what is fed back should not drown the state.
        head["bias"] *= 0.3
        cell = Layer("cell", draw_weights(rng, features, units))
        arguments = (cell, Layer("head", head), form(first) if form else first, steps)
        return Case(group, arguments, note, known={"axes": (rows, steps, features, units)})

    twice = case("values", rows, steps, features, units)
    return [
        case("shape", 4, 7, 3, 5, "batch 4, features 3, units 5, steps 7"),
        case("shape", rows, steps, features, units),
        twice,
        Case("values", twice.arguments, "the same arguments again", known=twice.known),
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


def sizes(case):
    """(rows, steps, features, units)."""
    return case.known["axes"]


def written(
    carry=lambda h, c: (h, c),
    feed=lambda y, x, h, c: y,
    keep=lambda y, x, h, c: y,
    read=lambda h, c: h,
    activation=lambda y: y,
    start=0.0,
    more=0,
):
    """An answer: the loop, with what is carried, fed back, kept and read changed.

    more: further steps than `steps`. Gives a list of (B, width), one a step.
    """

    def steps_of(case):
        cell, head, x, steps = case.arguments
        h = c = np.full((len(x), sizes(case)[3]), start)
        kept = []
        for _ in range(steps + more):
            hidden, cells = lstm(x[:, None], cell.weights, start=(h, c))
            h, c = hidden[:, 0], cells[:, 0]
            y = activation(dense(read(h, c), head.weights))
            kept.append(keep(y, x, h, c))
            x = feed(y, x, h, c)
            h, c = carry(h, c)
        return kept

    return steps_of


def stacked(steps_of):
    return lambda case: np.stack(steps_of(case), axis=1)


def then(function, steps_of=None):
    """A mistake's answer: the right steps (B, steps, F), and what becomes of them."""
    answer = stacked(steps_of or written())
    return lambda case: function(answer(case))


def head_skipped(y, x, h, c):
    if h.shape != x.shape:
        raise ValueError("a hidden state is no step")
    return h


def with_first(case):
    first = case.arguments[2][:, None]
    return np.concatenate([first, stacked(written())(case)], axis=1)


def first_kept_in_front(case):
    return with_first(case)[:, :-1]


def steps_then_reshaped(result):
    return result.swapaxes(0, 1).reshape(result.shape)


def one_step_missing(case):
    if case.arguments[3] == 1:
        raise ValueError("nothing to stack")
    return stacked(written())(case)[:, :-1]


def row_after_row(case):
    """The loop over sequences inside out: the state of one goes on to the next."""
    cell, head, first, steps = case.arguments
    h = c = np.zeros((1, sizes(case)[3]))
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


def message(pattern):
    """A sign's test: an error says this; <rows>, <features>, <units>, <gates> are the case's.

    Where features and units are equal, a message does not tell them apart.
    """

    def holds(case, report):
        rows, _, features, units = sizes(case)
        named = {"rows": rows, "features": features, "units": units, "gates": 4 * units}
        words = pattern
        for name, size in named.items():
            words = words.replace(f"<{name}>", str(size))
        texts = [failure.text for failure in failures_in(report.answers)]
        return features != units and any(re.search(words, text) for text in texts)

    return holds


CELL_DIAGNOSTICS = tuple(
    diagnostic
    for diagnostic in UNROLL.diagnostics
    if diagnostic.key in ("cell-unpacked-wrong", "state-arguments")
)
HEAD_SKIPPED = (
    "The hidden state was fed back. It is `units` wide, and the next step is `features` wide: the "
    "head makes the step out of it."
)
FIRST_INCLUDED = (
    "`first` stands in the result. It is what goes in; the result begins with the first output."
)

HINTS = {
    "both": (
        "Two things go round in this loop: the state, and the step that was just written. What "
        "does the cell read at the second step?",
    ),
    "keras": (
        "`output, [h, c] = cell(step, [h, c])`, then `step = head(output)`, which is written "
        "down and fed back. The state starts at zeros, once, before the loop.",
        "The list holds `steps` arrays of (batch, features). `np.stack(..., axis=1)`; `first` "
        "itself is not in it.",
    ),
    "pytorch": (
        "`h, c = cell(step, (h, c))`, then `step = head(h)`, which is written down and fed back. "
        "The state starts at zeros, once, before the loop.",
        "The list holds `steps` tensors of (batch, features). `torch.stack(..., dim=1)`; `first` "
        "itself is not in it.",
    ),
}

TASK = Task(
    function="generate",
    position=4,
    section="Generating step by step",
    points=3,
    hints=HINTS,
    cases=generate_cases,
    reference=stacked(written()),
    tolerance=1e-3,
    timeout_s=60,
    diagnostics=(
        tuple_result("the steps that were written, (batch, steps, features)"),
        Diagnostic(
            "head-skipped",
            HEAD_SKIPPED,
            message(
                r"inconsistent input_size:? got <units>,? expected <features>"
                r"|In\[0\]: \[\d+,<units>\], In\[1\]: \[<features>,"
            ),
        ),
        Diagnostic(
            "head-on-step",
            "The head was given a step, `features` wide. It reads the hidden state that the cell "
            "has made, `units` wide.",
            message(
                r"\(\d+x<features> and <units>x\d+\)"
                r"|to have value <units>, but received input with shape \(\d+, <features>\)"
            ),
        ),
        Diagnostic(
            "state-of-another-shape",
            "The zero state has another shape than these arguments ask for: it is (batch, units), "
            "with the batch of `first` and the units of the cell.",
            message(
                r"hidden\d batch size (?!<rows>\b)|inconsistent hidden_size"
                r"|In\[0\]: \[\d+,<features>\], In\[1\]: \[<units>,"
                r"|Incompatible shapes: \[<rows>,<gates>\] vs\. \[(?!<rows>\b)\d+,<gates>\]"
            ),
        ),
        *CELL_DIAGNOSTICS,
        *COMMON,
    ),
    mistakes=(
        Mistake(
            "first-repeated",
            "Every step reads `first`. Only the first one does: each further step reads the output "
            "of the one before.",
            stacked(written(feed=lambda y, x, h, c: x)),
        ),
        Mistake(
            "zeros-fed",
            "From the second step on the cell reads zeros. It was to read the output of the step "
            "before.",
            stacked(written(feed=lambda y, x, h, c: x * 0)),
        ),
        Mistake(
            "state-reset",
            "Every step starts from a zero state. Hand the h and c of each step to the next one.",
            stacked(written(carry=lambda h, c: (h * 0, c * 0))),
        ),
        Mistake(
            "only-h-carried",
            "Only h goes on to the next step, and c starts from zeros each time. Carry both.",
            stacked(written(carry=lambda h, c: (h, c * 0))),
        ),
        Mistake(
            "only-h-carried",
            "h was handed on in both places. The state of an LSTM is h and c.",
            stacked(written(carry=lambda h, c: (h, h))),
        ),
        Mistake(
            "only-c-carried",
            "Only c goes on to the next step, and h starts from zeros each time. Carry both.",
            stacked(written(carry=lambda h, c: (h * 0, c))),
        ),
        Mistake(
            "states-swapped",
            "h and c change places on the way to the next step: h comes first, then c.",
            stacked(written(carry=lambda h, c: (c, h))),
        ),
        Mistake(
            "ones-at-first",
            "The first step begins with a state of ones. It begins with zeros.",
            stacked(written(start=1.0)),
        ),
        Mistake("first-included", FIRST_INCLUDED + " There is one step too many.", with_first),
        Mistake(
            "first-included", FIRST_INCLUDED + " The last output is missing.", first_kept_in_front
        ),
        Mistake("head-skipped", HEAD_SKIPPED, stacked(written(feed=head_skipped))),
        Mistake(
            "head-skipped",
            HEAD_SKIPPED,
            stacked(written(feed=head_skipped, keep=lambda y, x, h, c: h)),
        ),
        Mistake(
            "hidden-states",
            "The result holds hidden states, (batch, steps, units). Keep what the head makes of "
            "them, (batch, steps, features).",
            stacked(written(keep=lambda y, x, h, c: h)),
        ),
        Mistake(
            "head-reads-c",
            "The head reads the cell state c. It was to read the hidden state h.",
            stacked(written(read=lambda h, c: c)),
        ),
        Mistake(
            "stacked-and-reshaped",
            "The steps were stacked on the first axis and then reshaped: the shape is right, and "
            "the numbers belong to other sequences and steps. Stack on the second axis.",
            then(steps_then_reshaped),
        ),
        Mistake(
            "time-major",
            "The steps come first, (steps, batch, features). Stack them on the second axis.",
            then(lambda result: result.swapaxes(0, 1)),
        ),
        Mistake(
            "concatenated",
            "The steps were joined end to end, (batch, steps × features). Each was to have its "
            "place on an axis of its own: stack them on the second axis.",
            then(lambda result: result.reshape(len(result), -1)),
        ),
        Mistake(
            "concatenated",
            "The steps were joined end to end, (steps × batch, features). Each was to have its "
            "place on an axis of its own: stack them on the second axis.",
            then(lambda result: np.concatenate(list(result.swapaxes(0, 1)))),
        ),
        Mistake(
            "stacked-last",
            "The steps stand on the last axis, (batch, features, steps). Stack them on the second.",
            then(lambda result: result.swapaxes(1, 2)),
        ),
        Mistake(
            "last-step",
            "The result holds the last output alone, (batch, features). Keep the output of every "
            "step.",
            then(lambda result: result[:, -1]),
        ),
        Mistake(
            "last-step",
            "The result holds the last output alone, (batch, 1, features). Keep the output of "
            "every step.",
            then(lambda result: result[:, -1:]),
        ),
        Mistake(
            "last-step-repeated",
            "The last output stands in every place. Keep the output of each step as it is made.",
            then(lambda result: result[:, -1:] + 0 * result),
        ),
        Mistake(
            "step-missing",
            "One output is missing: the result has `steps` of them.",
            one_step_missing,
        ),
        Mistake(
            "step-missing",
            "The first output is missing: the result begins with what the first step made of "
            "`first`.",
            then(lambda result: result[:, 1:], written(more=1)),
        ),
        Mistake(
            "one-step-more",
            "There is one output too many: the result has `steps` of them.",
            stacked(written(more=1)),
        ),
        Mistake(
            "backwards",
            "The steps of the result stand in reverse order: append each output at the end.",
            then(lambda result: result[:, ::-1]),
        ),
        Mistake(
            "activation",
            "Each output went through a softmax. The head's result is the step, as it is.",
            stacked(written(activation=softmax)),
        ),
        Mistake(
            "activation",
            "Each output went through tanh. The head's result is the step, as it is.",
            stacked(written(activation=np.tanh)),
        ),
        Mistake(
            "activation",
            "Each output went through a sigmoid. The head's result is the step, as it is.",
            stacked(written(activation=sigmoid)),
        ),
        Mistake(
            "activation",
            "Each output went through a ReLU. The head's result is the step, as it is.",
            stacked(written(activation=relu)),
        ),
        Mistake(
            "added-to-input",
            "Each output was added to the step that went in. The output alone is the next step.",
            stacked(written(feed=lambda y, x, h, c: x + y, keep=lambda y, x, h, c: x + y)),
        ),
        Mistake(
            "state-from-row-to-row",
            "The state went on from one sequence to the next. Each begins with a zero state.",
            row_after_row,
        ),
    ),
)
