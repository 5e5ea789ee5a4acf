"""Diagnostics of a classifier of any structure, and the relation that its logits must satisfy."""

from dataclasses import replace

from lstm_shapes.judging.families import with_step
from lstm_shapes.judging.model_diagnostics import BATCH_FIXED, TIME_FIXED
from lstm_shapes.judging.task import Diagnostic, Report, Stage
from lstm_shapes.tasks.lstm_parts import SQUEEZED

from .classifier_structure import STRUCTURE
from .logits import (
    ClassifierCase,
    between_zero_and_one,
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


def other_number_of_classes(case: ClassifierCase, report: Report) -> bool:
    return any(in_shape("rows", f"classes {sign} 1")(case, report) for sign in "+-")


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
            f"{SQUEEZED} Name the axis, or index it.",
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
        with_step(
            "A sequence without padding gets other logits in a batch than alone: rows of the batch "
            "are mixed.",
            {
                "keras": "Flip, reshape, and average along time (axis 1) only.",
                "pytorch": "Is the LSTM made with `batch_first=True`, and is time axis 1 "
                "everywhere?",
            },
        ),
        mixes_rows,
    ),
    Diagnostic(
        "padding-read",
        with_step(
            "The padding changes the logits.",
            {
                "keras": "A `Masking(0.0)` layer in front of the LSTM prevents that for last "
                "states; a mean or max of your own must leave padded steps out, and the backward "
                "direction needs the mask too.",
                "pytorch": "`output[:, -1]`, a mean or max over all steps (zeros exceed negative "
                "numbers), and the backward direction of an unpacked LSTM all read it. Take the "
                "step at `lengths - 1`, or pack.",
            },
        ),
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
