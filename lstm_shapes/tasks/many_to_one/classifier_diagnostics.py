"""Diagnostics of a classifier of any structure, and the relation that its logits must satisfy."""

from dataclasses import replace

import numpy as np

from lstm_shapes.judging.diagnostics import FOREIGN, errors_of
from lstm_shapes.judging.model_diagnostics import (
    BATCH_FIXED,
    HIDDEN_PARAMETERS,
    LEARNED_STATE,
    NO_BIAS,
    NOT_A_MODEL,
    OTHER_CELL,
    SEVERAL,
    STATEFUL,
    SWAPPED_SIZES,
    TIME_FIXED,
)
from lstm_shapes.judging.model_predicates import (
    hidden_parameters,
    leaf_of,
    parameters_of,
    recurrents,
    works,
)
from lstm_shapes.judging.task import Diagnostic, Report, Stage, always

from .logits import (
    ClassifierCase,
    between_zero_and_one,
    differs_from_base,
    in_shape,
    mixes_rows,
    order_changed,
    reads_padding,
    squashed,
    squeezed,
    sums_to_one,
    sums_to_one_over_rows,
    unread,
)


def sizes_of(report: Report) -> list[int]:
    return [size for size, _ in recurrents(report)]


def swapped_sizes(case: ClassifierCase, report: Report) -> bool:
    features, units, _ = case.arguments
    return sizes_of(report) == [features] != [units]


def wrong_units(case: ClassifierCase, report: Report) -> bool:
    sizes = sizes_of(report)
    return works(report) and bool(sizes) and case.arguments[1] not in sizes


def no_head(case: ClassifierCase, report: Report) -> bool:
    _, units, classes = case.arguments
    return works(report) and classes in sizes_of(report) and classes != units


def nothing_reads(case: ClassifierCase, report: Report) -> bool:
    """Return whether parameters are visible, but none can take the features of a step."""
    features, units, classes = case.arguments
    return (
        works(report)
        and not recurrents(report)
        and len({features, units, classes, 2 * units}) == 4
        and not any(features in shape for _, shape in parameters_of(report))
    )


def out_of_sight(case: ClassifierCase, report: Report) -> bool:
    return hidden_parameters(case, report) or nothing_reads(case, report)


def learned_state(case: ClassifierCase, report: Report) -> bool:
    """Return whether a parameter is as wide as the state, of one row, with no weight's name."""
    known = ("kernel", "weight", "bias", "gamma", "beta", "moving")
    named = ((leaf_of(name), shape) for name, shape in parameters_of(report))
    extra = [shape for leaf, shape in named if not any(word in leaf for word in known)]
    return any(shape and np.prod(shape) == case.arguments[1] for shape in extra)


def tuple_into_head(case: ClassifierCase, report: Report) -> bool:
    text = errors_of(report)
    return "'tuple' object has no attribute" in text or "must be Tensor, not tuple" in text


def other_number_of_classes(case: ClassifierCase, report: Report) -> bool:
    return any(in_shape("rows", f"classes {sign} 1")(case, report) for sign in "+-")


STRUCTURE = (
    NOT_A_MODEL,
    SEVERAL,
    FOREIGN,
    Diagnostic(
        "tuple-into-head",
        "A layer got a tuple: an `nn.LSTM` returns the pair (output, (h, c)). Pass only the part "
        "that you need on to the head.",
        tuple_into_head,
        Stage.PARAMETERS,
        frameworks=("pytorch",),
    ),
    Diagnostic(
        "enforce-sorted",
        "`pack_padded_sequence` expects the longest sequence first, unless you pass "
        "`enforce_sorted=False`. Lengths come in any order here.",
        lambda case, report: "enforce_sorted" in errors_of(report),
        Stage.PARAMETERS,
        frameworks=("pytorch",),
    ),
    replace(HIDDEN_PARAMETERS, detects=out_of_sight),
    OTHER_CELL,
    replace(SWAPPED_SIZES, detects=swapped_sizes, consistent_with=always),
    Diagnostic(
        "no-head",
        "An LSTM has as many units as there are classes and returns the result: its outputs are "
        "limited to between -1 and 1. Use an LSTM with `units` units, and a dense layer "
        "(`Dense`, `nn.Linear`) from there to `classes` logits.",
        no_head,
        Stage.PARAMETERS,
    ),
    Diagnostic(
        "wrong-units", "No LSTM of the model has `units` units.", wrong_units, Stage.PARAMETERS
    ),
    NO_BIAS,
    replace(STATEFUL, detects=differs_from_base("again")),
    replace(LEARNED_STATE, detects=learned_state),
    Diagnostic(
        "dropout",
        "The answer changes in training mode: the model contains dropout or batch normalization, "
        "which the task does not ask for.",
        differs_from_base("training"),
        Stage.PARAMETERS,
    ),
)
LAYER = "a dense layer (`Dense`, `nn.Linear`) makes one logit for each class of it."
SHAPES = tuple(
    Diagnostic(key, sentence, detects, Stage.SHAPE)
    for key, sentence, detects in (
        (
            "units-as-classes",
            f"The result is the LSTM's state itself, (batch, units): {LAYER}",
            lambda case, report: case.arguments[1] > 1 and in_shape("rows", "units")(case, report),
        ),
        (
            "softmax",
            "The model applies a softmax: every row sums to one. Return the logits as the head "
            "computes them; the loss applies its own softmax, and two are one too many.",
            sums_to_one,
        ),
        (
            "per-step",
            "The result has logits for every step, (batch, time, classes). One label belongs to "
            "the complete sequence: reduce the sequence to one state first, then apply the head.",
            in_shape("rows", "steps", "classes"),
        ),
        (
            "units-per-step",
            "The result has every step and no head, (batch, time, units). Reduce the sequence to "
            f"one state; {LAYER}",
            in_shape("rows", "steps", "units"),
        ),
        (
            "layers-axis",
            "The result has one axis too many: (1, batch, classes). PyTorch's `h_n` has its layers "
            "first; take the last one's with `h_n[-1]`.",
            in_shape(1, "rows", "classes"),
        ),
        (
            "step-axis",
            "The result has one axis too many: (batch, 1, classes). A step alone is `[:, -1]`, "
            "not `[:, -1:]`.",
            in_shape("rows", 1, "classes"),
        ),
        (
            "time-first",
            "The result has one row for each step, (time, classes): the batch was read as time. "
            "PyTorch's LSTM needs `batch_first=True`; Keras expects the batch first by default.",
            in_shape("steps", "classes"),
        ),
        (
            "argmax-applied",
            "The result is one number for each sequence: the class is chosen already. Return the "
            "logits, one for each class; the loss needs them, and choosing has no gradient.",
            in_shape("rows"),
        ),
        (
            "one-logit",
            "The head returns one number, (batch, 1). The ids are names, not amounts: make one "
            "logit for each class.",
            in_shape("rows", 1),
        ),
        (
            "last-row",
            "`[-1]` takes the last sequence of the batch here, so the result has no batch axis: "
            "a Keras state is (batch, units), and a PyTorch output (batch, time, units).",
            in_shape("classes"),
        ),
        (
            "one-class-more",
            "There is one logit too many, or one too few. Ids 0 to `classes` - 1 need `classes` "
            "logits.",
            other_number_of_classes,
        ),
        (
            "squeezed",
            "A bare `squeeze()` removes every axis of length one, and so the batch axis of a "
            "batch of one sequence. Name the axis, or index it.",
            squeezed,
        ),
        (
            "softmax",
            "The model applies a softmax over the batch: every class sums to one. Return the "
            "logits as the head computes them.",
            sums_to_one_over_rows,
        ),
    )
)
VALUES = (
    Diagnostic(
        "sigmoid",
        "Every result is between zero and one: a sigmoid follows the head. Return the logits as "
        "the head computes them; the loss does the rest.",
        between_zero_and_one,
    ),
    Diagnostic(
        "activation",
        "The logits do not follow the head's bias: an activation (tanh, relu) follows the head. "
        "A logit may be any number.",
        squashed,
    ),
    Diagnostic(
        "order-changed",
        "The logits are right but belong to other sequences: their order has changed. If you "
        "sort by length, undo it with the inverse, `order.argsort()`; `enforce_sorted=False` "
        "does both.",
        order_changed,
    ),
    Diagnostic(
        "mixes-rows",
        {
            "keras": "A sequence without padding gets other logits in a batch than alone: rows of "
            "the batch are mixed. Flip, reshape, and average along time (axis 1) only.",
            "pytorch": "A sequence without padding gets other logits in a batch than alone: rows "
            "of the batch are mixed. Is the LSTM made with `batch_first=True`, and is time axis 1 "
            "everywhere?",
        },
        mixes_rows,
    ),
    Diagnostic(
        "padding-read",
        {
            "keras": "The padding changes the logits. A `Masking(0.0)` layer in front of the LSTM "
            "prevents that for last states; a mean or max of your own must leave padded steps "
            "out, and the backward direction needs the mask too.",
            "pytorch": "The padding changes the logits. `output[:, -1]`, a mean or max over all "
            "steps (zeros exceed negative numbers), and the backward direction of an unpacked "
            "LSTM all read it. Take the step at `lengths - 1`, or pack.",
        },
        reads_padding,
    ),
    Diagnostic(
        "start-unread",
        "Changing the first step changes nothing: the logits depend on the end of the sequence "
        "alone. Read every step.",
        unread("early"),
    ),
    Diagnostic(
        "end-unread",
        "Changing the last valid step, `length - 1`, changes nothing. Read every step.",
        unread("late"),
    ),
)
DIAGNOSTICS = (
    *STRUCTURE,
    *SHAPES,
    *VALUES,
    # Last, since a fixed size changes what all the others compare.
    replace(BATCH_FIXED, stage=Stage.VALUE),
    replace(TIME_FIXED, stage=Stage.VALUE),
)
OF_VALUES = ("sigmoid", "softmax", "activation", "order-changed", "mixes-rows", "padding-read")
OF_VALUES += ("start-unread", "end-unread", "stateful", "dropout")


def relation(case: ClassifierCase, report: Report) -> bool:
    """Return whether the answers of a case are consistent; shapes suffice in the group "shape"."""
    return case.group == "shape" or not any(
        diagnostic.detects(case, report)
        for diagnostic in DIAGNOSTICS
        if diagnostic.key in OF_VALUES
    )
