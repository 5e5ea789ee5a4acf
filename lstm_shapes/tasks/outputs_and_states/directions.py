"""The parts of a bidirectional layer: what is read of each direction, and how both are joined."""

import numpy as np

from lstm_shapes.judging.parts import made_of, same_mistake
from lstm_shapes.tasks.lstm_parts import LAST_ROW, RUNS


def joined(forward, backward):
    return np.concatenate([forward, backward], axis=-1)


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
SIDE_BY_SIDE = "Concatenate them: (batch, 2 × units)."
JOINS = {
    "": ("", joined),
    "directions-swapped": (
        "The two directions are swapped: forward's last state comes first, then backward's.",
        lambda forward, backward: joined(backward, forward),
    ),
    **{
        key: (f"The two directions were {done}: (batch, units). {SIDE_BY_SIDE}", join)
        for key, done, join in (
            ("summed", "added", lambda forward, backward: forward + backward),
            ("averaged", "averaged", lambda forward, backward: (forward + backward) / 2),
            ("multiplied", "multiplied", lambda forward, backward: forward * backward),
        )
    },
    "reshaped-states": (
        "{The stack of both states|`h_n`} is (2, batch, units), and a reshape to "
        "(batch, 2 × units) mixes sequences: it never swaps axes. Concatenate "
        "{the two states|`h_n[0]` and `h_n[1]`}.",
        lambda forward, backward: np.stack([forward, backward]).reshape(len(forward), -1),
    ),
    **{
        f"stacked-states:{axis}": (
            f"The directions have an axis of their own, {shape}. {SIDE_BY_SIDE}",
            lambda forward, backward, axis=axis: np.stack([forward, backward], axis),
        )
        for axis, shape in enumerate(("(2, batch, units)", "(batch, 2, units)"))
    },
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
    **same_mistake(
        "squeezed",
        "A bare `squeeze()` removes every axis of length one, and so the batch axis of a batch of "
        "one sequence. Name the axis, or take `[0]` and `[1]`.",
        lambda forward, backward: joined(forward, backward).squeeze(),
        lambda forward, backward: joined(forward.squeeze(), backward.squeeze()),
    ),
}


@made_of(run=RUNS, forward=FORWARD, backward=BACKWARD, join=JOINS)
def both(case, x, run, forward, backward, join):
    """Join both directions' states; backward ones are at the step they belong to."""
    ahead = run(x, case.weights[0])[0]
    back = run(x[:, ::-1], case.weights[1])[0][:, ::-1]
    return join(forward(ahead), backward(back))
