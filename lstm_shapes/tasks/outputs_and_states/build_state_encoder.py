"""build_state_encoder: one LSTM, (B, T, F) -> its last states h and c, each (B, U)."""

import numpy as np

from lstm_shapes.judging.parts import made_of, same_mistake
from lstm_shapes.judging.task import Diagnostic, Failure, Mistake, Stage, Task
from lstm_shapes.judging.usual import builder_cases
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


def not_one_array(answer):
    return isinstance(answer, Failure) and answer.kind in ("several", "other")


def not_two(case, report):
    return any(
        isinstance(answer, np.ndarray)
        or not_one_array(answer)
        or (isinstance(answer, tuple) and any(map(not_one_array, answer)))
        for answer in report.answers
    )


ALL_STEPS = (
    "The {} result holds every step, (batch, time, units): it is the output. The two states are "
    "those of the last step."
)
PAIRS = {
    "": ("", lambda h, c: (h[:, -1], c[:, -1])),
    "swapped": (
        "The two states are swapped: h comes first, then c.",
        lambda h, c: (c[:, -1], h[:, -1]),
    ),
    **{
        f"layers-axis:{which}": (
            f"{which} one axis too many: (1, batch, units) is PyTorch's shape of states, layers "
            "first. Take the last layer's with `[-1]`.",
            pair,
        )
        for which, pair in (
            ("Both states have", lambda h, c: (h[None, :, -1], c[None, :, -1])),
            ("The cell state has", lambda h, c: (h[:, -1], c[None, :, -1])),
            ("The hidden state has", lambda h, c: (h[None, :, -1], c[:, -1])),
        )
    },
    "step-axis": (
        "Both states have one axis too many: (batch, 1, units). {A state belongs to one time step "
        "and has no time axis|Swapping the axes keeps the layers' axis: take the last layer's "
        "states with `[-1]`}.",
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
    **same_mistake(
        "all-steps",
        ALL_STEPS.format("first"),
        lambda h, c: (h, h[:, -1]),
        lambda h, c: (h, c[:, -1]),
    ),
    "all-steps:c": (ALL_STEPS.format("second"), lambda h, c: (h[:, -1], h)),
    "all-steps:layers": (
        f"{ALL_STEPS.format('first')} Take them without the layers' axis: `[-1]`.",
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


@made_of(run=RUNS, pair=PAIRS)
def states(case, x, run, pair):
    return pair(*run(x, case.weights[0]))


TASK = Task(
    function="build_state_encoder",
    section="The last state, two ways",
    points=3,
    position=1,
    cases=builder_cases,
    reference=states,
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
            "The batch was read as time, so the states belong to time steps: (time, units). {Keras "
            "expects the batch first: swap no axes|Make the LSTM with `batch_first=True`}.",
            states.but(run="time-major", pair=lambda h, c: (h[-1], c[-1])),
        ),
        *states.mistakes(),
    ),
)
