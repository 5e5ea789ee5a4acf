"""Diagnostics of build_stack: how the layers that the framework sees are connected."""

import re

import numpy as np

from lstm_shapes.judging.diagnostics import errors_of
from lstm_shapes.judging.model_predicates import leaf_of, parameters_of, recurrents, works
from lstm_shapes.judging.task import Diagnostic, Stage


def layer_sizes(report):
    """Return (size of the input, units) of each LSTM that the framework can see."""
    sizes = []
    for name, shape in parameters_of(report):
        leaf = leaf_of(name)
        if leaf == "kernel":
            sizes.append((shape[0], shape[1] // 4))
        elif leaf.startswith("weight_ih"):
            sizes.append((shape[1], shape[0] // 4))
    return sorted(sizes)


def chain(features, widths):
    return sorted(zip([features, *widths], widths, strict=False))


def units_reversed(case, report):
    features, widths = case.arguments
    sizes = layer_sizes(report)
    return sizes == chain(features, widths[::-1]) != chain(features, widths)


def not_chained(case, report):
    features, widths = case.arguments
    sizes = layer_sizes(report)
    return works(report) and sizes == sorted((features, u) for u in widths) != chain(
        features, widths
    )


def partly_hidden(case, report):
    """Return whether LSTMs are missing, and no visible one has the width of the result."""
    seen = [units for units, _ in recurrents(report)]
    got = report.answers[0]
    return (
        works(report)
        and 0 < len(seen) < len(case.weights)
        and not report.model_info["extra"]
        and isinstance(got, np.ndarray)
        and got.shape[-1] not in seen
    )


def state_of_other_width(case, report):
    """Return whether PyTorch refused a state of the right batch size and another width."""
    sizes = re.search(
        r"Expected hidden\[0\] size \(1, (\d+), (\d+)\), got \[1, (\d+), (\d+)\]",
        errors_of(report),
    )
    return bool(sizes) and sizes[1] == sizes[3] and sizes[2] != sizes[4]


def takes_a_list(case, report):
    text = errors_of(report)
    return ("list" in text and "list index" not in text) or f"got {case.arguments[1]}" in text


STATE_PASSED_UP = (
    "Each layer starts from the last state of the one below. Every layer starts from a zero state; "
    "only the output is passed up."
)
DIAGNOSTICS = (
    Diagnostic(
        "no-sequences",
        "The second layer got two axes, (batch, units), but needs three: every layer but the last "
        "must return all steps (`return_sequences=True`).",
        lambda case, report: "expected ndim=3, found ndim=2" in errors_of(report),
        Stage.NOT_A_MODEL,
        frameworks=("keras",),
    ),
    Diagnostic(
        "units-reversed",
        "The widths are in reverse order. The first entry of `units` is the width of the layer "
        "that reads the data, the last one of the layer whose state is returned.",
        units_reversed,
        Stage.PARAMETERS,
    ),
    Diagnostic(
        "not-chained",
        "Every layer reads the data. Only the first one does; each further layer reads the output "
        "of the one below.",
        not_chained,
        Stage.PARAMETERS,
    ),
    Diagnostic(
        "state-passed-up",
        STATE_PASSED_UP,
        state_of_other_width,
        Stage.PARAMETERS,
        frameworks=("pytorch",),
    ),
    Diagnostic(
        "tuple-between",
        "A layer got a tuple: an `nn.LSTM` returns the pair (output, (h, c)), and `nn.Sequential` "
        "passes all of it on. Take the output, `x, _ = lstm(x)`, before the next layer.",
        lambda case, report: "'tuple' object has no attribute" in errors_of(report),
        Stage.WRONG_TYPE,
        frameworks=("pytorch",),
    ),
    Diagnostic(
        "partly-hidden-parameters",
        "PyTorch cannot see the weights of some layers, so no optimizer would get them. Keep all "
        "of them as attributes or in an `nn.ModuleList`, not in a plain list.",
        partly_hidden,
        Stage.PARAMETERS,
        frameworks=("pytorch",),
    ),
    Diagnostic(
        "list-as-number",
        "`units` is a list, one width for each layer, but was used as if it were a number. Make "
        "one LSTM for each entry.",
        takes_a_list,
        Stage.SIDE_EFFECT,
    ),
)
