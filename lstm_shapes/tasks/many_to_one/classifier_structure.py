"""Diagnostics of a classifier's layers: their kinds and sizes, and what is kept between calls."""

from dataclasses import replace

import numpy as np

from lstm_shapes.judging.diagnostics import FOREIGN
from lstm_shapes.judging.model_diagnostics import (
    HIDDEN_PARAMETERS,
    LEARNED_STATE,
    NO_BIAS,
    NOT_A_MODEL,
    OTHER_CELL,
    SEVERAL,
    STATEFUL,
    SWAPPED_SIZES,
)
from lstm_shapes.judging.model_predicates import (
    hidden_parameters,
    leaf_of,
    parameters_of,
    recurrents,
    works,
)
from lstm_shapes.judging.task import Diagnostic, Report, Stage, always
from lstm_shapes.tasks.cell_diagnostics import ENFORCE_SORTED
from lstm_shapes.tasks.framework_errors import with_text

from .logits import ClassifierCase, differs_from_base


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


STRUCTURE = (
    NOT_A_MODEL,
    SEVERAL,
    FOREIGN,
    Diagnostic(
        "tuple-into-head",
        "A layer got a tuple: an `nn.LSTM` returns the pair (output, (h, c)). Pass only the part "
        "that you need on to the head.",
        with_text("'tuple' object has no attribute|must be Tensor, not tuple"),
        Stage.PARAMETERS,
        frameworks=("pytorch",),
    ),
    ENFORCE_SORTED,
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
