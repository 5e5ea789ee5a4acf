"""The parts of a generating loop that mistakes replace: what is carried, fed back, and kept."""

import numpy as np

from lstm_shapes.judging.lstm import lstm
from lstm_shapes.tasks.lstm_parts import carries

from .head import ACTIVATIONS, dense


def hidden_fed(y, x, h):
    if h.shape != x.shape:
        raise ValueError("a hidden state is not a step")
    return h


CARRIES = carries(
    "from step to step",
    "Every step starts from a zero state. Pass the h and c of each step on to the next one.",
)
HEAD_SKIPPED = (
    "The hidden state was fed back. It is `units` wide, and the next step is `features` wide: "
    "apply the head to it."
)
# (output of the head, step that was read, h) -> the next step.
FEEDS = {
    "": ("", lambda y, x, h: y),
    "first-repeated": (
        "Every step reads `first`. Only the first one does: each further step reads the output of "
        "the one before.",
        lambda y, x, h: x,
    ),
    "zeros-fed": (
        "From the second step on the cell reads zeros. It reads the output of the step before.",
        lambda y, x, h: x * 0,
    ),
    "head-skipped": (HEAD_SKIPPED, hidden_fed),
}
KEEPS = {
    "": ("", lambda y, x, h: y),
    "hidden-states": (
        "The result holds hidden states, (batch, steps, units). Keep what the head makes of them, "
        "(batch, steps, features).",
        lambda y, x, h: h,
    ),
}
READS = {
    "": ("", lambda h, c: h),
    "head-reads-c": (
        "The head reads the cell state c. It reads the hidden state h.",
        lambda h, c: c,
    ),
}
STARTS = {
    "": ("", 0.0),
    "ones-at-first": ("The first step starts from a state of ones. It starts from zeros.", 1.0),
}
COUNTS = {
    "": ("", 0),
    "one-step-more": ("There is one output too many: the result has `steps` of them.", 1),
}


def generated(
    carry=CARRIES[""][1],
    feed=FEEDS[""][1],
    keep=KEEPS[""][1],
    read=READS[""][1],
    activation=ACTIVATIONS[""][1],
    start=0.0,
    more=0,
    at_once=lambda rows: len(rows),
):
    """Return an answer made of its parts; at_once: how many rows share the loop over time."""

    def answer(case):
        cell, head, first, steps = case.arguments
        h = c = np.full((at_once(first), case.sizes[3]), start)
        results = []
        for x in np.split(first, len(first) // len(h)):
            kept = []
            for _ in range(steps + more):
                hidden, cells = lstm(x[:, None], cell.weights, start=(h, c))
                h, c = hidden[:, 0], cells[:, 0]
                y = activation(dense(read(h, c), head.weights))
                kept.append(keep(y, x, h))
                x = feed(y, x, h)
                h, c = carry(h, c)
            results.append(np.stack(kept, axis=1))
        return np.concatenate(results)

    return answer
