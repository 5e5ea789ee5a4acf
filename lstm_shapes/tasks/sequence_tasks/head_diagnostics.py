"""Diagnostics of a dense head after LSTMs: one out of sight, without a bias, or too wide."""

from dataclasses import replace

import numpy as np

from lstm_shapes.judging.model_diagnostics import HIDDEN_PARAMETERS
from lstm_shapes.judging.model_predicates import (
    bias_of,
    hidden_parameters,
    leaf_of,
    parameters_of,
    recurrents,
    works,
)
from lstm_shapes.judging.task import Diagnostic, Stage


def recurrent_names(report):
    names = (name for name, _ in parameters_of(report))
    return [name for name in names if leaf_of(name).startswith(("recurrent_kernel", "weight_hh"))]


def lstm_inputs(report):
    """Return the number of features that each visible LSTM reads, sorted."""
    shapes = dict(parameters_of(report))
    found = []
    for name in recurrent_names(report):
        if "recurrent_kernel" in name:
            found.append(shapes[name.replace("recurrent_kernel", "kernel")][0])
        else:
            found.append(shapes[name.replace("weight_hh", "weight_ih")][1])
    return sorted(found)


def outside_lstms(report):
    """Return {name: shape} of the parameters that belong to no recurrent layer."""
    names = recurrent_names(report)
    own = {bias_of(name) for name in names} | set(names)
    for name in names:
        own |= {name.replace("recurrent_kernel", "kernel"), name.replace("weight_hh", "weight_ih")}
        own |= {name.replace("weight_hh", "bias_ih")}
    return {name: shape for name, shape in parameters_of(report) if name not in own}


def head_sizes(report):
    """Return (inputs, outputs) of each matrix outside the LSTMs."""
    return [
        tuple(shape) if name.endswith("kernel") else tuple(shape)[::-1]
        for name, shape in outside_lstms(report).items()
        if len(shape) == 2
    ]


def of_head(case):
    """Return (units, outputs) of the head that the task asks for."""
    return case.weights[0]["recurrent_kernel"].shape[0], case.weights[-1]["bias"].size


def lstm_hidden(case, report):
    """Return whether the head alone is visible, and reads a state of the right width."""
    if not works(report) or recurrents(report):
        return False
    units, results = of_head(case)
    return head_sizes(report) in ([(units, results)], [(2 * units, results)])


def head_hidden(case, report):
    """Return whether no head is visible, although the results have its width."""
    units, results = of_head(case)
    if not works(report) or not recurrents(report) or outside_lstms(report):
        return False
    got = report.answers[0]
    return (
        results not in (units, 2 * units)
        and isinstance(got, np.ndarray)
        and got.shape[-1:] == (results,)
        and {size for size, _ in recurrents(report)} == {units}
    )


def head_without_bias(case, report):
    units, results = of_head(case)
    rest = outside_lstms(report)
    sizes = head_sizes(report)
    return (
        bool(recurrents(report))
        and len(rest) == 1
        and sizes
        in (
            [(units, results)],
            [(2 * units, results)],
        )
    )


def head_of_other_width(case, report):
    units, results = of_head(case)
    sizes = head_sizes(report)
    return (
        bool(recurrents(report))
        and len(sizes) == 1
        and sizes[0][0] in (units, 2 * units)
        and sizes[0][1] != results
    )


def out_of_sight(case, report):
    return hidden_parameters(case, report) or lstm_hidden(case, report)


def head_diagnostics(width: str) -> tuple[Diagnostic, ...]:
    """Return the diagnostics of the head; width: the argument that gives its outputs."""
    return (
        # In front of "other-cell", which would report a missing LSTM that is only out of sight.
        replace(HIDDEN_PARAMETERS, detects=out_of_sight),
        Diagnostic(
            "hidden-head",
            "The framework cannot see the head's weights, so nothing would train them. Make the "
            "head once, next to the LSTM, and keep it as an attribute.",
            head_hidden,
            Stage.PARAMETERS,
        ),
        Diagnostic(
            "head-without-bias",
            "The head has no bias. Leave it on, as the framework does by default.",
            head_without_bias,
            Stage.PARAMETERS,
        ),
        Diagnostic(
            "head-of-other-width",
            f"The number of outputs of the head is not `{width}`. The LSTM's width is `units`; the "
            f"head turns it into `{width}`.",
            head_of_other_width,
            Stage.PARAMETERS,
        ),
    )
