"""build_state_encoder: one LSTM, (B, T, F) -> its last states h and c, each (B, U)."""

import numpy as np

from lstm_shapes.judging.families import of_parts
from lstm_shapes.judging.lstm import draw_weights
from lstm_shapes.judging.random_inputs import distinct_sizes
from lstm_shapes.judging.task import Diagnostic, Failure, Mistake, Stage, Task
from lstm_shapes.judging.usual import model_case
from lstm_shapes.tasks.cell_diagnostics import NO_RETURN_STATE
from lstm_shapes.tasks.lstm_parts import LAST_ROW, READS, RUNS

HINTS = {
    "both": (
        "An LSTM passes two things on from step to step. What are they, and which shape does "
        "each have after the last step?",
    ),
    "keras": (
        "`keras.layers.LSTM(units, return_state=True)` returns three things: its output, h, and c. "
        "That is too many for a Sequential: use the functional interface.",
        "`output, h, c = keras.layers.LSTM(units, return_state=True)(batch)`, where `batch = "
        "keras.Input((None, features))`. Then `keras.Model(batch, [...])`, with the two "
        "states.",
    ),
    "pytorch": (
        "`output, (h_n, c_n) = self.lstm(batch)`. The states are (layers, batch, units), "
        "whatever `batch_first` says.",
        "Take the last layer of each, `h_n[-1]` and `c_n[-1]`, and return both.",
    ),
}


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


def not_one_array(answer):
    return isinstance(answer, Failure) and answer.kind in ("several", "other")


def not_two(case, report):
    return any(
        isinstance(answer, np.ndarray)
        or not_one_array(answer)
        or (isinstance(answer, tuple) and any(map(not_one_array, answer)))
        for answer in report.answers
    )


OUTPUT = "it is the output. The two states are those of the last step."
BOTH = "Both states have one axis too many"
PAIRS = {
    "": ("", lambda h, c: (h[:, -1], c[:, -1])),
    "swapped": (
        "The two states are swapped: h comes first, then c.",
        lambda h, c: (c[:, -1], h[:, -1]),
    ),
    "layers-axis": (
        f"{BOTH}: (1, batch, units) is PyTorch's shape of states, layers first. Take the last "
        "layer's with `[-1]`.",
        lambda h, c: (h[None, :, -1], c[None, :, -1]),
    ),
    "layers-axis:c": (
        "The cell state has one axis too many: (1, batch, units) is PyTorch's shape of states, "
        "layers first. Take the last layer's with `[-1]`.",
        lambda h, c: (h[:, -1], c[None, :, -1]),
    ),
    "layers-axis:h": (
        "The hidden state has one axis too many: (1, batch, units) is PyTorch's shape of states, "
        "layers first. Take the last layer's with `[-1]`.",
        lambda h, c: (h[None, :, -1], c[:, -1]),
    ),
    "step-axis": (
        {
            "keras": f"{BOTH}: (batch, 1, units). A state belongs to one time step and has no "
            "time axis.",
            "pytorch": f"{BOTH}: (batch, 1, units). Swapping the axes keeps the layers' axis: "
            "take the last layer's states with `[-1]`.",
        },
        lambda h, c: (h[:, -1:], c[:, -1:]),
    ),
    "last-row": (LAST_ROW, lambda h, c: (h[None, -1, -1], c[None, -1, -1])),
    "last-row:keras": (
        "`[-1]` takes the last sequence of the batch: Keras returns states as (batch, units), "
        "without a layers' axis. Take them as they are.",
        lambda h, c: (h[-1, -1], c[-1, -1]),
    ),
    "output-instead-of-state": (
        "Both results are the hidden state h: the last step of the output is h, too. The cell "
        "state c is not in the output; it is the last item that the layer returns.",
        lambda h, c: (h[:, -1], h[:, -1]),
    ),
    "all-steps": (
        f"The first result holds every step, (batch, time, units): {OUTPUT}",
        lambda h, c: (h, h[:, -1]),
    ),
    "all-steps:h": (
        f"The first result holds every step, (batch, time, units): {OUTPUT}",
        lambda h, c: (h, c[:, -1]),
    ),
    "all-steps:c": (
        f"The second result holds every step, (batch, time, units): {OUTPUT}",
        lambda h, c: (h[:, -1], h),
    ),
    "all-steps:layers": (
        f"The first result holds every step, (batch, time, units): {OUTPUT} Take them without the "
        "layers' axis: `[-1]`.",
        lambda h, c: (h, h[None, :, -1]),
    ),
    "squeezed": (
        READS["squeezed"][0],
        lambda h, c: (h[:, -1].squeeze(), c[:, -1].squeeze()),
    ),
    "only-cell-state": (
        "Both results are the cell state c. The first is the hidden state h.",
        lambda h, c: (c[:, -1], c[:, -1]),
    ),
}


def states(run=RUNS[""][1], pair=PAIRS[""][1]):
    return lambda case, x: pair(*run(x, case.weights[0]))


TASK = Task(
    function="build_state_encoder",
    section="The last state, two ways",
    points=3,
    position=1,
    cases=state_cases,
    reference=states(),
    kind="model",
    result_names=("h", "c"),
    tolerance=1e-4,
    timeout_s=60,
    hints=HINTS,
    diagnostics=(
        NO_RETURN_STATE,
        Diagnostic(
            "other-type",
            "Expected two results, the hidden state h and the cell state c; the model returned "
            "something else. Keras and PyTorch return the output as well: leave it out.",
            not_two,
            Stage.WRONG_TYPE,
        ),
    ),
    mistakes=(
        Mistake(
            "time-major",
            {
                "keras": "The batch was read as time, so the states belong to time steps: (time, "
                "units). Keras expects the batch first: swap no axes.",
                "pytorch": "The batch was read as time, so the states belong to time steps: "
                "(time, units). Make the LSTM with `batch_first=True`.",
            },
            states(RUNS["time-major"][1], lambda h, c: (h[-1], c[-1])),
        ),
        *of_parts(states, run=RUNS, pair=PAIRS),
    ),
)
