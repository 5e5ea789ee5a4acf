"""build_state_encoder: the last hidden and the last cell state."""

import numpy as np

from lstm_shapes.judging.diagnostics import FOREIGN, NOT_FINISHED, NOT_WRITTEN, OTHER, errors_of
from lstm_shapes.judging.lstm import draw_weights, lstm
from lstm_shapes.judging.random_inputs import distinct_sizes
from lstm_shapes.judging.task import Diagnostic, Failure, Mistake, Task
from lstm_shapes.judging.usual import model_case

from .shared import LAST_ROW, MODEL_DIAGNOSTICS, last, swapped_axes


def state_cases(rng, framework):
    rows, steps, features, units = distinct_sizes(rng, 4)
    side = int(rng.integers(3, 6))

    def case(group, features, units, sizes, note="", **how):
        weights = [draw_weights(rng, features, units)]
        return model_case(rng, group, (features, units), features, weights, sizes, note, **how)

    return [
        case("shape", 3, 5, [(4, 7)], "features 3, units 5", thorough=True),
        case("shape", features, units, [(rows, steps)]),
        case("values", features, units, [(rows, steps), (units, features)]),
        case("values", side, side, [(side, side)], "as many units as features"),
        case(
            "edge cases", features, units, [(1, steps), (rows, 1), (1, 1)], "one sequence, one step"
        ),
        case("edge cases", 1, units, [(rows, steps)], "one feature"),
        case("edge cases", features, 1, [(rows, steps)], "one unit"),
    ]


def pair_of(function):
    """A mistake's answer as a function of all hidden and all cell states, both (B, T, U)."""
    return lambda case, x: function(*lstm(x, case.weights[0]))


def not_one_array(answer):
    return isinstance(answer, Failure) and answer.kind in ("several", "other")


NOT_TWO = Diagnostic(
    "not-two-results",
    "The model was to give two things, the hidden state h and the cell state c; it gave "
    "something else. Keras and PyTorch give the output as well: leave it out.",
    lambda case, report: any(
        isinstance(answer, np.ndarray)
        or not_one_array(answer)
        or (isinstance(answer, tuple) and any(map(not_one_array, answer)))
        for answer in report.answers
    ),
)
NO_STATE = Diagnostic(
    "no-return-state",
    "The layer's one result was unpacked as if it were three. Without `return_state=True` a "
    "Keras LSTM gives its output alone.",
    lambda case, report: "Iterating over a symbolic KerasTensor" in errors_of(report),
    frameworks=("keras",),
)
# The shared diagnostic speaks of one array; here two are wanted.
STATE_DIAGNOSTICS = tuple(
    diagnostic for diagnostic in MODEL_DIAGNOSTICS if diagnostic.key != "several-results"
)

HINTS = {
    "both": (
        "An LSTM hands two things from step to step: h and c. Both are asked for, as they stand "
        "after the last step, each (batch, units).",
    ),
    "keras": (
        "`keras.layers.LSTM(units, return_state=True)` gives three things: its output, h and c. "
        "That is too many for a Sequential: use the functional interface.",
        "`output, h, c = keras.layers.LSTM(units, return_state=True)(batch)`, where `batch = "
        "keras.Input((None, features))`. Then `keras.Model(batch, [...])`, with the two that "
        "were asked for.",
    ),
    "pytorch": (
        "`output, (h_n, c_n) = self.lstm(batch)`. The states are (layers, batch, units), "
        "whatever `batch_first` says.",
        "Take the last layer of each, `h_n[-1]` and `c_n[-1]`, and return them side by side.",
    ),
}

TASK = Task(
    function="build_state_encoder",
    position=1,
    section="The last state, two ways",
    points=3,
    hints=HINTS,
    cases=state_cases,
    reference=pair_of(lambda hidden, cells: (hidden[:, -1], cells[:, -1])),
    results=2,
    tolerance=1e-4,
    timeout_s=60,
    diagnostics=(NO_STATE, NOT_WRITTEN, NOT_FINISHED, *STATE_DIAGNOSTICS, FOREIGN, NOT_TWO, OTHER),
    mistakes=(
        Mistake(
            "swapped",
            "The two states are swapped: h comes first, then c.",
            pair_of(lambda hidden, cells: (cells[:, -1], hidden[:, -1])),
        ),
        Mistake(
            "layers-axis",
            "Both states have an axis too many: (1, batch, units). That is how PyTorch gives "
            "them, layers first; take the last layer's with `[-1]`.",
            pair_of(lambda hidden, cells: (hidden[None, :, -1], cells[None, :, -1])),
        ),
        Mistake(
            "layers-axis",
            "The cell state has an axis too many: (1, batch, units). That is how PyTorch gives "
            "both states, layers first; take the last layer's with `[-1]`.",
            pair_of(lambda hidden, cells: (hidden[:, -1], cells[None, :, -1])),
        ),
        Mistake(
            "layers-axis",
            "The hidden state has an axis too many: (1, batch, units). That is how PyTorch gives "
            "both states, layers first; take the last layer's with `[-1]`.",
            pair_of(lambda hidden, cells: (hidden[None, :, -1], cells[:, -1])),
        ),
        Mistake(
            "layers-axis",
            "Both states have an axis too many: (batch, 1, units). Swapping the axes keeps the "
            "layers' axis: take the last layer's states with `[-1]`.",
            pair_of(lambda hidden, cells: (hidden[:, -1:], cells[:, -1:])),
            frameworks=("pytorch",),
        ),
        Mistake(
            "step-axis",
            "Both states have an axis too many: (batch, 1, units). A state belongs to one step "
            "and has no time axis.",
            pair_of(lambda hidden, cells: (hidden[:, -1:], cells[:, -1:])),
            frameworks=("keras",),
        ),
        Mistake(
            "last-row",
            LAST_ROW,
            pair_of(lambda hidden, cells: (hidden[None, -1, -1], cells[None, -1, -1])),
            frameworks=("pytorch",),
        ),
        Mistake(
            "last-row",
            "`[-1]` takes the last sequence of the batch: Keras gives states as (batch, units), "
            "without a layers' axis. Take them as they are.",
            pair_of(lambda hidden, cells: (hidden[-1, -1], cells[-1, -1])),
            frameworks=("keras",),
        ),
        Mistake(
            "output-instead-of-state",
            "Both results are the hidden state h: the last step of the output is h, too. The cell "
            "state c is in no output; it is the last thing that the layer gives back.",
            pair_of(lambda hidden, cells: (hidden[:, -1], hidden[:, -1])),
        ),
        Mistake(
            "all-steps",
            "The first result holds every step, (batch, time, units): it is the output. The two "
            "states are those of the last step.",
            pair_of(lambda hidden, cells: (hidden, hidden[:, -1])),
        ),
        Mistake(
            "all-steps",
            "The first result holds every step, (batch, time, units): it is the output. The last "
            "hidden state was asked for.",
            pair_of(lambda hidden, cells: (hidden, cells[:, -1])),
        ),
        Mistake(
            "all-steps",
            "The second result holds every step, (batch, time, units): it is the output. The last "
            "cell state was asked for.",
            pair_of(lambda hidden, cells: (hidden[:, -1], hidden)),
        ),
        Mistake(
            "all-steps",
            "The first result holds every step, (batch, time, units): it is the output. The two "
            "states are those of the last step, and without their layers' axis: `[-1]`.",
            pair_of(lambda hidden, cells: (hidden, hidden[None, :, -1])),
            frameworks=("pytorch",),
        ),
        Mistake(
            "squeezed",
            "A bare `squeeze()` removes every axis of one, also the batch axis when the batch is "
            "one sequence. Name the axis, or take `[-1]`.",
            pair_of(lambda hidden, cells: (hidden[:, -1].squeeze(), cells[:, -1].squeeze())),
        ),
        Mistake(
            "only-cell-state",
            "Both results are the cell state c. The first was to be the hidden state h.",
            pair_of(lambda hidden, cells: (cells[:, -1], cells[:, -1])),
        ),
        Mistake(
            "time-major",
            "The batch was read as time, so the states belong to steps: (time, units). PyTorch "
            "wants `batch_first=True`; Keras takes the batch first as it is.",
            lambda case, x: last(swapped_axes(x), case.weights[0]),
        ),
    ),
)
