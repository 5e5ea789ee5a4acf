"""The parts of a masked encoder that mistakes replace: states, padding's outputs, skipped steps.

Padding after the data changes no state of a step before it. So an encoder without a mask, read
at the last valid step, is right, and mistakes are made of where it is read.
"""

from collections.abc import Callable
from functools import lru_cache

import numpy as np

from lstm_shapes.judging.families import Table, with_step
from lstm_shapes.judging.lstm import lstm
from lstm_shapes.judging.task import Array, ModelCase, Reference, Weights
from lstm_shapes.tasks.lstm_parts import ACTIVATIONS, READS, RUNS, States

from .misread_steps import ORDERS, POSITIONS, read_at
from .readouts import zeroed
from .shared import valid_steps

Run = Callable[[Array, Weights], States]
PADDING_READ = with_step(
    "The padding was read like data:",
    {
        "keras": "no mask reaches the LSTM. `keras.layers.Masking` before it makes one, and an "
        "operation between the two can lose it.",
        "pytorch": "this is the state after the last step of the batch. Use the lengths: pack the "
        "batch, or read each row at step length - 1.",
    },
)


def with_lengths(function: Callable[[ModelCase, Array, Array], Array]) -> Reference:
    """Return an answer of a batch and its lengths: as given, or (Keras) where the zeros start."""

    def answer(case: ModelCase, batch: Array, lengths: Array | None = None) -> Array:
        lengths = batch.any(axis=2).sum(axis=1) if lengths is None else lengths
        return function(case, batch, lengths)

    return answer


class ById:
    """An array or weights as a key of a cache; the cache keeps it alive, so its id is unique."""

    def __init__(self, value):
        self.value = value

    def __hash__(self) -> int:
        return id(self.value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ById) and self.value is other.value


@lru_cache(maxsize=64)
def cached_states(run: Run, batch: ById, weights: ById) -> States:
    return run(batch.value, weights.value)


def states_of(run: Run, batch: Array, weights: Weights) -> States:
    """Run an LSTM, once for all mistakes that read it in another way."""
    return cached_states(run, ById(batch), ById(weights))


def encoder(
    run=RUNS[""][1],
    state=lambda hidden, cells: hidden,
    step=POSITIONS[""][1],
    order=ORDERS[""][1],
    activation=ACTIVATIONS[""][1],
) -> Reference:
    """Return a masked encoder: the state of each row, (B, U), at one step of its own."""

    def answer(case, batch, lengths):
        states = state(*states_of(run, batch, case.weights[0]))
        return activation(read_at(states, lengths, step, order))

    return with_lengths(answer)


STATES: Table = {
    "": ("", lambda hidden, cells: hidden),
    "cell-state": (
        "The model returns the cell state c. The hidden state h is expected.",
        lambda hidden, cells: cells,
    ),
    "both-states": (
        "The model returns h and c joined, (batch, 2 × units). Only h is expected.",
        lambda hidden, cells: np.concatenate([hidden, cells], axis=2),
    ),
}


def held(states: Array, lengths: Array) -> Array:
    """Repeat the last valid state over the padding, as a mask in Keras does."""
    steps = np.minimum(np.arange(states.shape[1]), lengths[:, None] - 1)
    return np.take_along_axis(states, steps[:, :, None], 1)


UNPACKED = (
    "The output was read after unpacking: `[:, -1]` is zero for all but the longest sequences. "
    "Take the state h_n, or read each row at step length - 1."
)
PADDINGS: Table = {
    "": ("", held),
    "padding-read": (PADDING_READ, lambda states, lengths: states),
    "zeros-read": (
        {
            "keras": "The outputs were read after those of the padding had been set to zero. Let "
            "the masked layer return its last state itself.",
            "pytorch": UNPACKED,
        },
        lambda states, lengths: zeroed(states, valid_steps(lengths, states.shape[1])),
    ),
    "zeros-read:cut": (
        UNPACKED,
        lambda states, lengths: zeroed(states, valid_steps(lengths, states.shape[1]))[
            :, : lengths.max()
        ],
    ),
}


def read_out(run=RUNS[""][1], padding=PADDINGS[""][1], read=READS[""][1]) -> Reference:
    """Return an encoder that reads outputs of all steps: the last one by default."""

    def answer(case, batch, lengths):
        hidden, cells = states_of(run, batch, case.weights[0])
        return read(padding(hidden, lengths), padding(cells, lengths))

    return with_lengths(answer)


Skip = Callable[[Array, Array], Array]


def skipping(skip: Skip, turn: Callable[[Array], Array] = np.asarray) -> Reference:
    """Return the last state where some steps are skipped: boolean (B, T), of batch and lengths.

    turn: changes batch and mask before they are read.
    """

    def answer(case, batch, lengths):
        return lstm(turn(batch), case.weights[0], skip=turn(skip(batch, lengths)))[0][:, -1]

    return with_lengths(answer)


def by_steps(steps: Callable[[Array, int], Array]) -> Reference:
    """Return an encoder whose mask is a row of STEPS."""
    return skipping(lambda batch, lengths: ~steps(lengths, batch.shape[1]))
