"""How a generating loop goes wrong: what is fed back or carried, and how steps are collected."""

import numpy as np

from lstm_shapes.judging.families import of_axes, of_parts
from lstm_shapes.judging.task import Mistake

from .generate_parts import CARRIES, COUNTS, FEEDS, KEEPS, READS, STARTS, generated
from .head import ACTIVATIONS


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


INCLUDED = "`first` is in the result. It is the input; the result starts with the first output. {}"
JOINED = (
    "The steps were joined along the {}. Each needs a place on an axis of its own: stack them on "
    "the second axis."
)
MISTAKES = (
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
        "The first output is missing: the result starts with what the first step makes of `first`.",
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
            "last-steps": "The result holds the last output alone. Keep the output of every step.",
        },
        step={
            "keras": "Stack the steps on the second axis, `axis=1`.",
            "pytorch": "Stack the steps on the second axis, `dim=1`.",
        },
    ),
)
