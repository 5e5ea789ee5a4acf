"""The task `parameter_count`."""

import numpy as np

from lstm_shapes.judging.task import Diagnostic, Task

from .counts import NUMBER_DIAGNOSTICS, not_that_many, parameters, parameters_mistakes, size_cases

HINTS = {
    "both": (
        "Count one gate of one unit first: a weight for each number that comes in, and its bias. "
        "Then, how many gates has a unit, and how many units are there?",
    ),
    "keras": (
        "`features + units` weights and one bias, in each of four gates, in each of `units` "
        "units. The number of steps is not in it.",
        "`4 * units * (...)`, with the numbers of one gate in the brackets.",
    ),
    "pytorch": (
        "`features + units` weights and two biases (PyTorch keeps one for the input and one for "
        "the state), in each of four gates, in each of `units` units.",
        "`4 * units * (...)`, with the numbers of one gate in the brackets.",
    ),
}

TASK = Task(
    function="parameter_count",
    position=2,
    section="Counting the parameters",
    points=2,
    hints=HINTS,
    cases=size_cases,
    reference=parameters,
    timeout_s=30,
    diagnostics=(
        *NUMBER_DIAGNOSTICS,
        Diagnostic(
            "not-one-number",
            "`{function}` returned something of type {name}, and one number was wanted: how many "
            "parameters there are in all.",
            not_that_many,
        ),
        Diagnostic(
            "not-one-number",
            "`{function}` returned a list or an array, and one number was wanted: how many "
            "parameters there are in all. Add up what is in it.",
            lambda case, report: np.ndim(report.answers[0]) > 0,
        ),
    ),
    mistakes=(
        *parameters_mistakes("keras", biases=1, other=2),
        *parameters_mistakes("pytorch", biases=2, other=1),
    ),
)
