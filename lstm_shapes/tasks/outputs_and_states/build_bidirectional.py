"""build_bidirectional: (B, T, F) -> the last states of both directions, (B, 2U)."""

import numpy as np

from lstm_shapes.judging.diagnostics import errors_of
from lstm_shapes.judging.families import of_axes, of_parts
from lstm_shapes.judging.lstm import draw_weights, lstm
from lstm_shapes.judging.random_inputs import distinct_sizes
from lstm_shapes.judging.task import Diagnostic, Mistake, Stage, Task
from lstm_shapes.judging.usual import model_case
from lstm_shapes.tasks.lstm_parts import LAST_ROW, RUNS

HINTS = {
    "both": (
        "The backward direction reads from the end. At which step of the sequence is it "
        "when it has read everything?",
    ),
    "keras": (
        "`keras.layers.Bidirectional(keras.layers.LSTM(units))` without `return_sequences` returns "
        "the last state of each direction, concatenated. With it, the last step of the output is "
        "the wrong place for the backward half.",
        "`keras.Sequential([keras.Input((None, features)), ...])`, with that layer in place of "
        "the dots.",
    ),
    "pytorch": (
        "`bidirectional=True` makes `h_n` (2, batch, units): forward first, then backward, "
        "each after its own last step. The last step of the output is the wrong place for the "
        "backward half.",
        "`torch.cat([h_n[0], h_n[1]], dim=-1)`.",
    ),
}


def bidirectional_cases(rng, framework):
    rows, steps, features, units = distinct_sizes(rng, 4)
    side = int(rng.integers(3, 6))

    def case(group, features, units, sizes, note="", **how):
        weights = [draw_weights(rng, features, units) for _ in range(2)]
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


def joined(forward, backward):
    return np.concatenate([forward, backward], axis=-1)


SIDE_BY_SIDE = "Concatenate them: (batch, 2 × units)."
FORWARD = {
    "": ("", lambda forward: forward[:, -1]),
    "first-step": (
        "The forward direction is read at the first step, after a single step. It ends at the "
        "last step, `[:, -1]`.",
        lambda forward: forward[:, 0],
    ),
    "mean-of-steps": (
        "The model returns the mean of the forward direction's steps. Return its last state.",
        lambda forward: forward.mean(axis=1),
    ),
}
BACKWARD = {
    "": ("", lambda backward: backward[:, 0]),
    "last-step": (
        "The backward direction is read at the last step, where `output[:, -1]` holds its state "
        "after a single step. It ends at the *first* step; take the states themselves.",
        lambda backward: backward[:, -1],
    ),
    "mean-of-steps": (
        "The model returns the mean of the backward direction's steps. Return its last state.",
        lambda backward: backward.mean(axis=1),
    ),
}
JOINS = {
    "": ("", joined),
    "directions-swapped": (
        "The two directions are swapped: forward's last state comes first, then backward's.",
        lambda forward, backward: joined(backward, forward),
    ),
    "summed": (
        f"The two directions were added: (batch, units). {SIDE_BY_SIDE}",
        lambda forward, backward: forward + backward,
    ),
    "averaged": (
        f"The two directions were averaged: (batch, units). {SIDE_BY_SIDE}",
        lambda forward, backward: (forward + backward) / 2,
    ),
    "multiplied": (
        f"The two directions were multiplied: (batch, units). {SIDE_BY_SIDE}",
        lambda forward, backward: forward * backward,
    ),
    "reshaped-states": (
        "`h_n` is (2, batch, units), and a reshape to (batch, 2 × units) mixes sequences: it "
        "never swaps axes. Concatenate `h_n[0]` and `h_n[1]`.",
        lambda forward, backward: np.stack([forward, backward]).reshape(len(forward), -1),
    ),
    "stacked-states": (
        f"The directions have an axis of their own, (2, batch, units). {SIDE_BY_SIDE}",
        lambda forward, backward: np.stack([forward, backward]),
    ),
    "stacked-states:middle": (
        f"The directions have an axis of their own, (batch, 2, units). {SIDE_BY_SIDE}",
        lambda forward, backward: np.stack([forward, backward], 1),
    ),
    "joined-along-batch": (
        "The two states were concatenated along the batch: (2 × batch, units). Join them along "
        "the last axis.",
        lambda forward, backward: np.concatenate([forward, backward]),
    ),
    "forward-only": (
        "Only the forward direction is in the result: (batch, units). Append the backward "
        "direction's last state.",
        lambda forward, backward: forward,
    ),
    "backward-only": (
        "Only the backward direction is in the result: (batch, units). The forward direction's "
        "last state comes first; `h_n[-1]` is backward's alone.",
        lambda forward, backward: backward,
    ),
    "interleaved": (
        "The units of both directions alternate. All of forward's come first, then all of "
        "backward's: concatenate the two states.",
        lambda forward, backward: np.stack([forward, backward], -1).reshape(len(forward), -1),
    ),
    "last-row": (
        LAST_ROW,
        lambda forward, backward: joined(
            np.stack([forward[0], backward[0]]), np.stack([forward[-1], backward[-1]])
        ),
    ),
    "squeezed": (
        "A bare `squeeze()` removes every axis of length one, and so the batch axis of a batch of "
        "one sequence. Name the axis, or take `[0]` and `[1]`.",
        lambda forward, backward: joined(forward, backward).squeeze(),
    ),
    "squeezed:each": (
        "A bare `squeeze()` removes every axis of length one, and so the batch axis of a batch of "
        "one sequence. Name the axis, or take `[0]` and `[1]`.",
        lambda forward, backward: joined(forward.squeeze(), backward.squeeze()),
    ),
}


def both(
    run=RUNS[""][1], forward=FORWARD[""][1], backward=BACKWARD[""][1], join=JOINS[""][1], state=0
):
    """Return both directions, read and joined; backward states are at the step they belong to."""

    def answer(case, x):
        ahead = run(x, case.weights[0])[state]
        back = run(x[:, ::-1], case.weights[1])[state][:, ::-1]
        return join(forward(ahead), backward(back))

    return answer


def of_steps(function):
    """Return an answer as a function of all steps of both directions, each (B, T, U)."""
    return both(forward=lambda hidden: hidden, backward=lambda hidden: hidden, join=function)


def last(x, weights):
    return lstm(x, weights)[0][:, -1]


def reading(second, first=lambda x: x):
    """Return the last steps of two LSTMs that read first(x) and second(x)."""
    return lambda case, x: joined(last(first(x), case.weights[0]), last(second(x), case.weights[1]))


def time_major(case, x):
    """Read the batch as time, and take each direction's state from `h_n`: (time, 2U)."""
    x = x.swapaxes(0, 1)
    return both()(case, x)


def time_major_output(case, x):
    """Read the batch as time, and take both directions from the output: (batch, 2U)."""
    read = of_steps(lambda forward, backward: joined(forward[-1], backward[0]))
    return read(case, x.swapaxes(0, 1))


TASK = Task(
    function="build_bidirectional",
    section="Reading in both directions",
    points=4,
    position=3,
    cases=bidirectional_cases,
    reference=both(),
    kind="model",
    tolerance=1e-4,
    timeout_s=60,
    hints=HINTS,
    diagnostics=(
        Diagnostic(
            "not-contiguous",
            "`view` cannot follow a transpose: the numbers are no longer in that memory order. "
            "Use `reshape`, or concatenate `h_n[0]` and `h_n[1]`.",
            lambda case, report: "view size is not compatible" in errors_of(report),
            Stage.NOT_A_MODEL,
            frameworks=("pytorch",),
        ),
    ),
    mistakes=(
        Mistake(
            "all-steps",
            "The model returns every step of both directions, (batch, time, 2 × units). Return "
            "the last state of each direction.",
            of_steps(joined),
        ),
        Mistake(
            "cell-state",
            "The model returns the cell states c. Return the hidden states h.",
            both(state=1),
        ),
        Mistake(
            "both-forward",
            "Both LSTMs read forward. The second one reads the sequence from its end.",
            reading(lambda x: x),
        ),
        Mistake(
            "both-backward",
            "Both LSTMs read the sequence from its end. The first one reads forward.",
            reading(lambda x: x[:, ::-1], lambda x: x[:, ::-1]),
        ),
        *(
            Mistake(
                "flipped-axis",
                "The batch was flipped along another axis than time. Time is axis 1: `[::-1]` "
                "reverses the order of the sequences, and axis -1 that of the features.",
                reading(order),
            )
            for order in (
                lambda x: x[::-1],
                lambda x: x[..., ::-1],
                lambda x: x[::-1, ::-1, ::-1],
            )
        ),
        Mistake(
            "flipped-output",
            "The second LSTM's output was flipped, not its input. Flip the batch along time "
            "before the LSTM.",
            lambda case, x: joined(last(x, case.weights[0]), lstm(x, case.weights[1])[0][:, 0]),
        ),
        Mistake(
            "layers-axis",
            "The result has one axis too many: (1, batch, 2 × units). Take a state with `h_n[0]`, "
            "not with `h_n[:1]`.",
            lambda case, x: both()(case, x)[None],
            frameworks=("pytorch",),
        ),
        Mistake(
            "step-axis",
            "The result has one axis too many: (batch, 1, 2 × units). A step alone is `[:, -1]`, "
            "not `[:, -1:]`.",
            of_steps(lambda forward, backward: joined(forward[:, -1:], backward[:, :1])),
        ),
        Mistake(
            "max-of-steps",
            "The model returns the maximum over all steps. Return the last state of each "
            "direction.",
            of_steps(lambda forward, backward: joined(forward, backward).max(axis=1)),
        ),
        Mistake(
            "hidden-and-cell",
            "The result is h and c of the forward direction. Bidirectional returns five things: "
            "the output, then h and c of forward, then h and c of backward.",
            lambda case, x: joined(*(one[:, -1] for one in lstm(x, case.weights[0]))),
            frameworks=("keras",),
        ),
        Mistake(
            "time-major",
            "The batch was read as time. The result is one state for each time step, (time, 2 × "
            "units). PyTorch needs `batch_first=True`; Keras expects the batch first by default.",
            time_major,
        ),
        Mistake(
            "time-major",
            "The batch was read as time: the shape is right, but the numbers are not. Make the "
            "LSTM with `batch_first=True`.",
            time_major_output,
            frameworks=("pytorch",),
        ),
        Mistake(
            "time-fixed",
            "The model's number of time steps is fixed. The last step is `[:, -1]` for any number "
            "of steps.",
            of_steps(lambda forward, backward: joined(forward[:, 6], backward[:, 0])),
        ),
        *of_parts(both, forward=FORWARD, backward=BACKWARD, join=JOINS),
        *of_parts(both, run=RUNS, forward=FORWARD, backward=BACKWARD),
        *of_axes(both(), "batch units"),
    ),
)
