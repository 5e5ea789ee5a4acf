"""The dense head after LSTMs: its weights, and what mistakes put before and after it."""

from collections.abc import Callable

import numpy as np

from lstm_shapes.judging.families import Table
from lstm_shapes.judging.lstm import sigmoid
from lstm_shapes.judging.task import Array, Mistake, Reference, Weights
from lstm_shapes.tasks.lstm_parts import relu, softmax


def draw_head(rng: np.random.Generator, width: int, results: int) -> dict[str, Array]:
    """Draw a dense head, with biases so large that an activation after it shows."""
    return {
        "kernel": rng.normal(scale=0.7, size=(width, results)).astype("float32"),
        "bias": rng.normal(scale=3, size=results).astype("float32"),
    }


def dense(hidden: Array, weights: Weights) -> Array:
    """Apply a head: (..., U) -> (..., results)."""
    return hidden @ weights["kernel"] + weights["bias"]


def no_head(answer: Callable[..., Reference], results: str) -> Mistake:
    """Return the mistake of an answer made of parts that has no head.

    results: what the head makes of a hidden state, as in "`classes` logits".
    """
    return Mistake(
        "no-head",
        "The model returns hidden states, (batch, time, units). A dense layer turns each of them "
        f"into {results}.",
        answer(head=lambda hidden, weights: hidden),
    )


# The states that the head reads: of the pair (hidden, cells).
STATES: Table = {
    "": ("", 0),
    "cell-states": (
        "The head reads the cell state c of each step. It reads the hidden state h.",
        1,
    ),
}
# What is made of these states (B, T, U), and of others that there may be, before the head.
BEFORE: Table = {
    "": ("", lambda states, *others: states),
    "last-step-repeated": (
        "Every step has the result of the last one. Apply the head to the output of each step, "
        "(batch, time, units), not to the last state.",
        lambda states, *others: np.repeat(states[:, -1:], states.shape[1], axis=1),
    ),
    "activation-before-head": (
        "The hidden states went through a ReLU on their way to the head. Pass them on as they are.",
        lambda states, *others: relu(states),
    ),
}
ACTIVATION = "The results went through {}. Return what the head computes, without an activation."
# What is applied to the head's results.
ACTIVATIONS: Table = {
    "": ("", lambda logits: logits),
    "activation": (ACTIVATION.format("a softmax"), softmax),
    "activation:time": (
        ACTIVATION.format("a softmax over time"),
        lambda logits: softmax(logits.swapaxes(1, -1)).swapaxes(1, -1),
    ),
    "activation:log": (
        ACTIVATION.format("a log-softmax"),
        lambda logits: np.log(softmax(logits) + 1e-300),
    ),
    "activation:sigmoid": (ACTIVATION.format("a sigmoid"), sigmoid),
    "activation:relu": (ACTIVATION.format("a ReLU"), relu),
    "activation:tanh": (ACTIVATION.format("tanh"), np.tanh),
}
