"""parameter_count: (features, units) -> the number of an LSTM's weights and biases."""

import numpy as np

from lstm_shapes.judging.diagnostics import failed
from lstm_shapes.judging.task import Diagnostic, Mistake, Stage, Task

from .sizes import ONLY_THE_EXAMPLE, of_sizes, size_cases

HINTS = {
    "both": (
        "Count one gate of one unit first: a weight for each number that it receives, and its "
        "bias. The candidate has as many. How many of these does a unit have, and how many units "
        "are there?",
        "`features + units` weights and {one bias|two biases (PyTorch keeps one for the input and "
        "one for the state)} for each of the three gates and the candidate, in each of `units` "
        "units. The number of steps is not in it.",
        "`4 * units * (...)`, with the count of one gate in the brackets.",
    ),
}

FEW = "There are too few biases: each of the 4 · units rows of weights has {one|two}."
# F features, U units, b biases for each row of weights.
COUNTS = (
    (
        "other-framework",
        "This is {PyTorch|Keras}'s number: {PyTorch keeps two biases for each row of weights, "
        "Keras one|Keras keeps one bias for each row of weights, PyTorch two}.",
        lambda F, U, b: 4 * U * (F + U + 3 - b),
    ),
    (
        "one-gate",
        "This is a quarter of them. Each unit has three gates and a candidate, each with weights "
        "and biases of its own.",
        lambda F, U, b: U * (F + U + b),
    ),
    (
        "three-gates",
        "This is three quarters of them, as for a GRU. The candidate has weights, too.",
        lambda F, U, b: 3 * U * (F + U + b),
    ),
    (
        "no-bias",
        "The biases are missing: each row of weights has one (in PyTorch two).",
        lambda F, U, b: 4 * U * (F + U),
    ),
    ("few-biases", FEW, lambda F, U, b: 4 * (U * (F + U) + b)),
    ("few-biases", FEW, lambda F, U, b: 4 * U * (F + U) + b * U),
    ("few-biases", FEW, lambda F, U, b: 4 * U * (F + U) + b),
    (
        "times-steps",
        "The count is multiplied by the number of time steps. The cell uses the same weights at "
        "every step: leave that number out.",
        lambda F, U, b: 7 * 4 * U * (F + U + b),
    ),
    (
        "no-recurrent",
        "The weights for the hidden state are missing: each gate receives the features and the "
        "hidden state of all units.",
        lambda F, U, b: 4 * U * (F + b),
    ),
    (
        "own-state-only",
        "Each gate has a weight for the hidden state of every unit, not only for that of its own "
        "unit: units × units for each gate.",
        lambda F, U, b: 4 * U * (F + 1 + b),
    ),
    (
        "one-unit",
        "This is the count of a single unit. The layer has `units` of them.",
        lambda F, U, b: 4 * (F + U + b),
    ),
    (
        "one-neuron",
        "This is the count of a single row of weights. A unit has four of them, and the layer has "
        "`units` units.",
        lambda F, U, b: F + U + b,
    ),
    (
        "cell-state-counted",
        "The cell state c is counted as an input. No gate has weights for c: it receives the "
        "features and the hidden state h.",
        lambda F, U, b: 4 * U * (F + 2 * U + b),
    ),
    (
        "swapped-sizes",
        "`features` and `units` are swapped in the formula: the number of units counts the rows "
        "of weights.",
        lambda F, U, b: 4 * F * (F + U + b),
    ),
    (
        "dense-layer",
        "This is the count of a dense layer. Each unit of an LSTM has four rows of weights, with "
        "weights for the hidden state, too.",
        lambda F, U, b: U * (F + 1),
    ),
    ("only-the-example", ONLY_THE_EXAMPLE, lambda F, U, b: 20 * (8 + b)),
)
NOT_ONE = "expected one number, the count of all parameters."

TASK = Task(
    function="parameter_count",
    section="Counting the parameters",
    points=2,
    position=2,
    cases=size_cases,
    reference=of_sizes(lambda F, U, b: 4 * U * (F + U + b)),
    kind="other",
    timeout_s=30,
    hints=HINTS,
    diagnostics=(
        Diagnostic(
            "not-one-number",
            f"`{{function}}` returned something of type {{name}}; {NOT_ONE}",
            lambda case, report: failed("several")(case, report) or failed("other")(case, report),
            Stage.WRONG_TYPE,
        ),
        Diagnostic(
            "not-one-number",
            f"`{{function}}` returned a list or an array; {NOT_ONE} Add up what is in it.",
            lambda case, report: np.ndim(report.answers[0]) > 0,
            Stage.WRONG_TYPE,
        ),
    ),
    mistakes=tuple(Mistake(key, sentence, of_sizes(count)) for key, sentence, count in COUNTS),
)
