"""The loop of unroll: what it starts from, and what goes on from one step to the next."""

import numpy as np

from lstm_shapes.judging.lstm import lstm
from lstm_shapes.judging.parts import made_of


def rows_of_h(h, c):
    """Return what a Keras cell makes of h instead of a list of two: its first two rows."""
    if len(h) < 2:
        raise IndexError
    return np.broadcast_to(h[0], h.shape), np.broadcast_to(h[1], h.shape)


CARRIES = {
    "": ("", lambda h, c: (h, c)),
    "state-not-carried": (
        "Every step starts from zeros again. Pass the h and c of each step on to the next one.",
        lambda h, c: (h * 0, c * 0),
    ),
    "cell-state-not-carried": (
        "Only h goes on to the next step, and c starts from zeros each time. Carry both.",
        lambda h, c: (h, c * 0),
    ),
    "hidden-state-not-carried": (
        "Only c goes on to the next step, and h starts from zeros each time. Carry both.",
        lambda h, c: (h * 0, c),
    ),
    "states-swapped": (
        "h and c are swapped on the way to the next step. The cell takes them as it returns them: "
        "h first, then c.",
        lambda h, c: (c, h),
    ),
    "h-for-both": (
        "h was passed on in both places. The state of an LSTM is h and c.",
        lambda h, c: (h, h),
    ),
    "h-for-both:rows": (
        "The cell got h alone instead of a list of two, so it used the first two sequences' h as "
        "the state of all. Pass it `[h, c]`.",
        rows_of_h,
    ),
}
STARTS = {
    "": ("", 0.0),
    "ones-at-first": (
        "The first step starts from ones. Every call starts from a state of zeros.",
        1.0,
    ),
}


@made_of(carry=CARRIES, start=STARTS)
def looped(case, carry, start):
    cell, batch = case.arguments
    state = (np.full((len(batch), case.sizes[-1]), start),) * 2
    hidden = []
    for number in range(batch.shape[1]):
        if number:
            state = carry(*state)
        states = lstm(batch[:, number : number + 1], cell.weights, start=state)
        state = tuple(one[:, 0] for one in states)
        hidden.append(state[0])
    return np.stack(hidden, axis=1)
