"""The parts of a tagger that mistakes replace: directions, states, and what is made of them."""

import numpy as np

from lstm_shapes.judging.lstm import lstm
from lstm_shapes.judging.model_predicates import lstms
from lstm_shapes.tasks.lstm_parts import steps_apart

from . import head
from .head import ACTIVATIONS, STATES, dense


def forward(run, x, weights):
    return run(x, weights)


def not_flipped_back(run, x, weights):
    return run(x[:, ::-1], weights)


def backward(run, x, weights):
    """Read from the end; every state is at its own step."""
    return tuple(states[:, ::-1] for states in run(x[:, ::-1], weights))


# The direction of each LSTM, by their number.
WAYS = {1: (forward,), 2: (forward, backward)}


def joined(case, parts):
    """Concatenate directions, or add them if the head is as wide as one of them."""
    units = len(case.weights[0]["recurrent_kernel"])
    concatenated = len(case.weights[-1]["kernel"]) == units * len(parts)
    return np.concatenate(parts, axis=-1) if concatenated else sum(parts)


LAST_STEP = (
    "The logits are those of the last step alone. A tagger returns them for every step: apply the "
    "head to the complete output, (batch, time, units)."
)
RUNS = {
    "": ("", lstm),
    "state-not-carried": (
        "Every step was read as a sequence of its own, from a zero state. Pass the complete "
        "sequence to the LSTM, or pass the state on.",
        steps_apart,
    ),
}
# What is made of the states (B, T, U) before the head.
BEFORE = head.BEFORE | {
    "last-step-only": (LAST_STEP, lambda states: states[:, -1]),
    "last-step-only:axis": (LAST_STEP, lambda states: states[:, -1:]),
    "first-step-only": (
        "The logits are those of the first step alone. A tagger returns them for every step.",
        lambda states: states[:, 0],
    ),
    "steps-averaged": (
        "The steps were averaged, (batch, classes). A tagger returns logits for every step.",
        lambda states: states.mean(axis=1),
    ),
    "steps-averaged:max": (
        "The maximum over the steps was taken, (batch, classes). A tagger returns logits for "
        "every step.",
        lambda states: states.max(axis=1),
    ),
    "reshaped": (
        "The output was swapped and reshaped before the head: its rows belong to other sequences "
        "and steps. Pass (batch, time, units) to the head as it is.",
        lambda states: states.swapaxes(1, 2).reshape(states.shape),
    ),
}
# What is made of the logits.
AFTER = ACTIVATIONS | {
    "classes-not-logits": (
        "The model returns the largest class of each step, (batch, time). Return the logits of "
        "all classes, (batch, time, classes).",
        lambda logits: logits.argmax(axis=-1),
    ),
    "classes-before-time": (
        "The logits were reshaped to (batch, classes, time), which mixes steps and classes. Leave "
        "them as (batch, time, classes).",
        lambda logits: logits.reshape(len(logits), logits.shape[2], logits.shape[1]),
    ),
    "reshaped": (
        "The logits were reshaped to (time, batch, classes), which gives sequences the logits of "
        "others. Leave them as (batch, time, classes).",
        lambda logits: logits.reshape(logits.shape[1], logits.shape[0], -1),
    ),
}


def tags(
    run=lstm,
    ways=WAYS,
    state=STATES[""][1],
    join=joined,
    before=BEFORE[""][1],
    head=dense,
    after=ACTIVATIONS[""][1],
):
    """Return a tagger of one direction, or of both where the case has weights for both."""

    def answer(case, x):
        layers = lstms(case)
        read = zip(ways[len(layers)], layers, strict=True)
        parts = [way(run, x, weights)[state] for way, weights in read]
        return after(head(before(join(case, parts)), case.weights[-1]))

    return answer
