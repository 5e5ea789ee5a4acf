"""build_bidirectional: the last state of each direction."""

import numpy as np

from lstm_shapes.judging.diagnostics import FOREIGN, NOT_FINISHED, NOT_WRITTEN, OTHER, errors_of
from lstm_shapes.judging.lstm import draw_weights, lstm
from lstm_shapes.judging.random_inputs import distinct_sizes
from lstm_shapes.judging.task import Diagnostic, Mistake, Task
from lstm_shapes.judging.usual import model_case

from .shared import LAST_ROW, MODEL_DIAGNOSTICS, last, swapped_axes


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


def directions(function):
    """A mistake's answer as a function of both directions' hidden states, each (B, T, U).

    The backward ones stand at the step they belong to, as both frameworks give them.
    """

    def answer(case, x):
        forward, _ = lstm(x, case.weights[0])
        backward, _ = lstm(x[:, ::-1], case.weights[1])
        return function(forward, backward[:, ::-1])

    return answer


def joined(forward, backward):
    return np.concatenate([forward, backward], axis=-1)


def cell_states(case, x):
    forward, backward = last(x, case.weights[0]), last(x[:, ::-1], case.weights[1])
    return joined(forward[1], backward[1])


def flipped(order, first=lambda x: x):
    """What two LSTMs give that read first(x) and order(x), each read out at its last step."""
    return lambda case, x: joined(
        last(first(x), case.weights[0])[0], last(order(x), case.weights[1])[0]
    )


def time_major(read):
    return lambda case, x: directions(read)(case, swapped_axes(x))


def seventh_step(forward, backward):
    return joined(forward[:, 6], backward[:, 0])


def alternating(forward, backward):
    return np.stack([forward[:, -1], backward[:, 0]], axis=-1).reshape(len(forward), -1)


def reshaped_states(forward, backward):
    states = np.stack([forward[:, -1], backward[:, 0]])
    return states.reshape(states.shape[1], -1)


BACKWARD_STEP = (
    "The backward direction ends at the *first* step, where it has read the whole sequence. "
)

NOT_CONTIGUOUS = Diagnostic(
    "not-contiguous",
    "`view` cannot follow a transpose: the numbers no longer lie in that order. Use `reshape`, or "
    "concatenate `h_n[0]` and `h_n[1]`.",
    lambda case, report: "view size is not compatible" in errors_of(report),
    frameworks=("pytorch",),
)

HINTS = {
    "both": (
        "The backward direction reads from the end. At which step of the sequence does it stand "
        "when it has read everything?",
    ),
    "keras": (
        "`keras.layers.Bidirectional(keras.layers.LSTM(units))` without `return_sequences` gives "
        "the last state of each direction, side by side. With it, the last step of the output is "
        "the wrong place for the backward half.",
        "`keras.Sequential([keras.Input((None, features)), ...])`, with that layer in the place "
        "of the dots.",
    ),
    "pytorch": (
        "`bidirectional=True` gives `h_n` as (2, batch, units): forward first, then backward, "
        "each after its own last step. The last step of the output is the wrong place for the "
        "backward half.",
        "`torch.cat([h_n[0], h_n[1]], dim=-1)`.",
    ),
}

TASK = Task(
    function="build_bidirectional",
    position=3,
    section="Reading in both directions",
    points=4,
    hints=HINTS,
    cases=bidirectional_cases,
    reference=directions(lambda forward, backward: joined(forward[:, -1], backward[:, 0])),
    tolerance=1e-4,
    timeout_s=60,
    diagnostics=(NOT_WRITTEN, NOT_FINISHED, NOT_CONTIGUOUS, *MODEL_DIAGNOSTICS, FOREIGN, OTHER),
    mistakes=(
        Mistake(
            "last-step-of-both",
            BACKWARD_STEP + "`output[:, -1]` holds its state after a single step. Take the "
            "states themselves.",
            directions(lambda forward, backward: joined(forward[:, -1], backward[:, -1])),
        ),
        Mistake(
            "first-step-of-both",
            "`output[:, 0]` holds the forward direction's state after a single step. Its last "
            "state stands at the last step; only the backward direction ends at the first.",
            directions(lambda forward, backward: joined(forward[:, 0], backward[:, 0])),
        ),
        Mistake(
            "directions-swapped",
            "The two directions are swapped: forward's last state comes first, then backward's.",
            directions(lambda forward, backward: joined(backward[:, 0], forward[:, -1])),
        ),
        Mistake(
            "summed",
            "The two directions were added: (batch, units). Put them side by side: "
            "(batch, 2 × units).",
            directions(lambda forward, backward: forward[:, -1] + backward[:, 0]),
        ),
        Mistake(
            "averaged",
            "The two directions were averaged: (batch, units). Put them side by side: "
            "(batch, 2 × units).",
            directions(lambda forward, backward: (forward[:, -1] + backward[:, 0]) / 2),
        ),
        Mistake(
            "reshaped-states",
            "`h_n` is (2, batch, units), and a reshape to (batch, 2 × units) mixes sequences: "
            "it never swaps axes. Concatenate `h_n[0]` and `h_n[1]`.",
            directions(reshaped_states),
        ),
        Mistake(
            "stacked-states",
            "The directions have an axis of their own, (2, batch, units). Put them side by side: "
            "(batch, 2 × units).",
            directions(lambda forward, backward: np.stack([forward[:, -1], backward[:, 0]])),
        ),
        Mistake(
            "joined-along-batch",
            "The two states were concatenated along the batch: (2 × batch, units). Join them "
            "along the last axis.",
            directions(lambda forward, backward: np.concatenate([forward[:, -1], backward[:, 0]])),
        ),
        Mistake(
            "all-steps",
            "The model gives every step of both directions, (batch, time, 2 × units). The last "
            "state of each direction was asked for.",
            directions(joined),
        ),
        Mistake(
            "forward-only",
            "Only the forward direction arrives in the result: (batch, units). The backward "
            "direction's last state belongs behind it.",
            directions(lambda forward, backward: forward[:, -1]),
        ),
        Mistake(
            "backward-only",
            "Only the backward direction arrives in the result: (batch, units). The forward "
            "direction's last state belongs before it; `h_n[-1]` is backward's alone.",
            directions(lambda forward, backward: backward[:, 0]),
        ),
        Mistake(
            "cell-state",
            "The model gives the cell states c. The hidden states h were asked for.",
            cell_states,
        ),
        Mistake(
            "both-forward",
            "Both LSTMs read forward. The second one was to read the sequence from its end.",
            flipped(lambda x: x),
        ),
        Mistake(
            "both-backward",
            "Both LSTMs read the sequence from its end. The first one was to read forward.",
            flipped(lambda x: x[:, ::-1], lambda x: x[:, ::-1]),
        ),
        *(
            Mistake(
                "flipped-axis",
                "The batch was flipped along another axis than time. Time is axis 1: "
                "`[::-1]` turns the sequences' order round, and axis -1 the features'.",
                flipped(order),
            )
            for order in (
                lambda x: x[::-1],
                lambda x: x[..., ::-1],
                lambda x: x[::-1, ::-1, ::-1],
            )
        ),
        Mistake(
            "flipped-output",
            "The second LSTM's output was flipped, not what it reads. Flip the batch along time "
            "before the LSTM.",
            lambda case, x: joined(last(x, case.weights[0])[0], lstm(x, case.weights[1])[0][:, 0]),
        ),
        Mistake(
            "wrong-ends",
            "Both directions are read where they begin, after a single step. Forward ends at the "
            "last step, backward at the first.",
            directions(lambda forward, backward: joined(forward[:, 0], backward[:, -1])),
        ),
        Mistake(
            "multiplied",
            "The two directions were multiplied: (batch, units). Put them side by side: "
            "(batch, 2 × units).",
            directions(lambda forward, backward: forward[:, -1] * backward[:, 0]),
        ),
        Mistake(
            "interleaved",
            "The units of both directions alternate. All of forward's come first, then all of "
            "backward's: concatenate the two states.",
            directions(alternating),
        ),
        Mistake(
            "stacked-states",
            "The directions have an axis of their own, (batch, 2, units). Put them side by side: "
            "(batch, 2 × units).",
            directions(lambda forward, backward: np.stack([forward[:, -1], backward[:, 0]], 1)),
        ),
        Mistake(
            "layers-axis",
            "The result has an axis too many: (1, batch, 2 × units). Take a state with `h_n[0]`, "
            "not with `h_n[:1]`.",
            directions(lambda forward, backward: joined(forward[:, -1], backward[:, 0])[None]),
            frameworks=("pytorch",),
        ),
        Mistake(
            "step-axis",
            "The result has an axis too many: (batch, 1, 2 × units). A step alone is `[:, -1]`, "
            "not `[:, -1:]`.",
            directions(lambda forward, backward: joined(forward[:, -1:], backward[:, :1])),
        ),
        Mistake(
            "squeezed",
            "A bare `squeeze()` removes every axis of one, also the batch axis when the batch is "
            "one sequence. Name the axis, or take `[0]` and `[1]`.",
            directions(lambda forward, backward: joined(forward[:, -1], backward[:, 0]).squeeze()),
        ),
        Mistake(
            "squeezed",
            "A bare `squeeze()` removes every axis of one, also the batch axis when the batch is "
            "one sequence. Name the axis, or take `[0]` and `[1]`.",
            directions(
                lambda forward, backward: joined(forward[:, -1].squeeze(), backward[:, 0].squeeze())
            ),
        ),
        Mistake(
            "mean-of-steps",
            "The model gives the mean over all steps. The last state of each direction was asked "
            "for.",
            directions(lambda forward, backward: joined(forward, backward).mean(axis=1)),
        ),
        Mistake(
            "max-of-steps",
            "The model gives the maximum over all steps. The last state of each direction was "
            "asked for.",
            directions(lambda forward, backward: joined(forward, backward).max(axis=1)),
        ),
        Mistake(
            "last-row",
            LAST_ROW,
            directions(
                lambda forward, backward: joined(
                    np.stack([forward[0, -1], backward[0, 0]]),
                    np.stack([forward[-1, -1], backward[-1, 0]]),
                )
            ),
            frameworks=("pytorch",),
        ),
        Mistake(
            "hidden-and-cell",
            "The result is h and c of the forward direction. Bidirectional gives five things: "
            "the output, then h and c of forward, then h and c of backward.",
            lambda case, x: joined(*last(x, case.weights[0])),
            frameworks=("keras",),
        ),
        Mistake(
            "time-major",
            "The batch was read as time: PyTorch wants `batch_first=True`; Keras takes the batch "
            "first as it is.",
            time_major(lambda forward, backward: joined(forward[:, -1], backward[:, 0])),
        ),
        Mistake(
            "time-major-output",
            "The batch was read as time: the shape looks right, the numbers are not. PyTorch "
            "wants `batch_first=True`.",
            time_major(lambda forward, backward: joined(forward[-1], backward[0])),
            frameworks=("pytorch",),
        ),
        Mistake(
            "time-fixed",
            "The number of steps is written into the model. The last step is `[:, -1]`, however "
            "many there are.",
            directions(seventh_step),
        ),
    ),
)
