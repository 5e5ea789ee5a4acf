"""generate: an LSTMCell, a head, and a first step (B, F) -> `steps` steps (B, steps, F)."""

from dataclasses import replace

import numpy as np

from lstm_shapes.judging.families import of_axes, of_parts
from lstm_shapes.judging.lstm import draw_weights
from lstm_shapes.judging.task import Case, Diagnostic, Layer, Mistake, Stage, Task
from lstm_shapes.judging.usual import Draw, usual
from lstm_shapes.tasks.cell_diagnostics import CELL_UNPACKED_WRONG, STATE_ARGUMENTS
from lstm_shapes.tasks.framework_errors import with_text

from .generate_parts import CARRIES, COUNTS, FEEDS, HEAD_SKIPPED, KEEPS, READS, STARTS, generated
from .head import ACTIVATIONS, draw_head

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
    def case(group, note, sizes, draw):
        rows, steps, features, units = sizes
        head = draw_head(rng, units, features)
        # Smaller than elsewhere, so that what is fed back does not dominate the state.
        head["bias"] *= 0.3
        cell = Layer("cell", draw_weights(rng, features, units))
        arguments = (cell, Layer("head", head), draw(rows, features), steps)
        return Case(group, arguments, note, sizes=sizes)

    yield case("shape", "batch 4, features 3, units 5, steps 7", (4, 7, 3, 5), Draw(rng))
    drawn = usual(rng, "batch steps features units", high=7, dtypes=(), edge_dtype="float32")
    cases = [case(*one) for one in drawn]
    yield from cases
    twice = next(one for one in cases if one.group == "values")
    yield replace(twice, note="the same arguments again")


def then(function, **parts):
    """Return an answer: the generated steps (B, steps, F), changed."""
    return lambda case: function(generated(**parts)(case))


def with_first(case):
    return np.concatenate([case.arguments[2][:, None], generated()(case)], axis=1)


def one_step_missing(case):
    if case.arguments[3] == 1:
        raise ValueError("nothing to stack")
    return generated()(case)[:, :-1]


def added(y, x, h):
    return x + y


def told_by_error(key, sentence, pattern):
    """Return a diagnostic that shows in an error's text.

    <rows>, <features>, <units>, and <gates> in the pattern are those of the case. If features
    and units are equal, a message does not tell them apart.
    """

    def detects(case, report):
        rows, _, features, units = case.sizes
        named = {"rows": rows, "features": features, "units": units, "gates": 4 * units}
        words = pattern
        for name, size in named.items():
            words = words.replace(f"<{name}>", str(size))
        return features != units and with_text(words)(case, report)

    return Diagnostic(key, sentence, detects, Stage.SHAPE)


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
        told_by_error(
            "head-skipped",
            HEAD_SKIPPED,
            r"inconsistent input_size:? got <units>,? expected <features>"
            r"|In\[0\]: \[\d+,<units>\], In\[1\]: \[<features>,",
        ),
        told_by_error(
            "head-on-step",
            "The head got a step, `features` wide. It reads the hidden state of the cell, `units` "
            "wide.",
            r"\(\d+x<features> and <units>x\d+\)"
            r"|to have value <units>, but received input with shape \(\d+, <features>\)",
        ),
        told_by_error(
            "state-of-another-shape",
            "The zero state does not have the shape that these arguments need: expected (batch, "
            "units), with the batch of `first` and the units of the cell.",
            r"hidden\d batch size (?!<rows>\b)|inconsistent hidden_size"
            r"|In\[0\]: \[\d+,<features>\], In\[1\]: \[<units>,"
            r"|Incompatible shapes: \[<rows>,<gates>\] vs\. \[(?!<rows>\b)\d+,<gates>\]",
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
            generated(at_once=lambda rows: 1),
        ),
        *of_parts(generated, feed=FEEDS, keep=KEEPS, carry=CARRIES),
        *of_parts(generated, read=READS, start=STARTS, more=COUNTS),
        *of_parts(generated, activation=ACTIVATIONS),
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
