"""How an LSTM is run, and what is read from it: the parts that mistakes of many lessons replace.

RUNS: (x, weights) -> all hidden and all cell states, each (B, T, U). READS: (hidden, cells) ->
what a many-to-one model returns. ACTIVATIONS: what is applied to the result.
"""

import numpy as np

from lstm_shapes.judging.families import Table, with_step
from lstm_shapes.judging.lstm import lstm
from lstm_shapes.judging.task import Array, ModelCase, Reference, Weights

States = tuple[Array, Array]


def swapped(states: States) -> States:
    hidden, cells = states
    return hidden.swapaxes(0, 1), cells.swapaxes(0, 1)


def batch_read_as_time(x: Array, weights: Weights) -> States:
    return swapped(lstm(x.swapaxes(0, 1), weights))


def rows_joined(x: Array, weights: Weights) -> States:
    """Read all sequences as one: the state goes on from each to the next."""
    rows, steps, features = x.shape
    hidden, cells = lstm(x.reshape(1, rows * steps, features), weights)
    return hidden.reshape(rows, steps, -1), cells.reshape(rows, steps, -1)


def steps_apart(x: Array, weights: Weights) -> States:
    """Read every time step from a zero state."""
    rows, steps, features = x.shape
    hidden, cells = lstm(x.reshape(rows * steps, 1, features), weights)
    return hidden.reshape(rows, steps, -1), cells.reshape(rows, steps, -1)


def cut_at_zeros(x: Array, weights: Weights) -> States:
    """Stop after n steps, n being the number of steps that are not all zero (packing does)."""
    lengths = (x != 0).any(axis=2).sum(axis=1).clip(min=1)
    steps = np.minimum(np.arange(x.shape[1]), lengths[:, None] - 1)[:, :, None]
    hidden, cells = lstm(x, weights)
    return np.take_along_axis(hidden, steps, 1), np.take_along_axis(cells, steps, 1)


def relu(values: Array) -> Array:
    return np.maximum(values, 0)


def softmax(values: Array) -> Array:
    powers = np.exp(values - values.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


LAST_ROW = (
    "`[:, -1]` on a state takes the last sequence of the batch: states are (layers, batch, units), "
    "and `batch_first` does not change them. Take the last layer's with `[-1]`."
)
RUNS: Table = {
    "": ("", lstm),
    "time-major": (
        with_step(
            "The batch was read as time:",
            {
                "keras": "the axes were swapped, and Keras expects the batch first.",
                "pytorch": "`nn.LSTM` expects (time, batch, features) unless it is made with "
                "`batch_first=True`. Change one row of the batch, and other rows of the result "
                "change too.",
            },
        ),
        batch_read_as_time,
    ),
    "state-not-carried": (
        "Every step starts from a zero state, so only the last step counts. Pass the state of "
        "each step on to the next.",
        steps_apart,
    ),
    "rows-joined": (
        "The state goes on from one sequence to the next, as if all of them were one. Every "
        "sequence starts from a zero state, and rows never influence each other.",
        rows_joined,
    ),
    "backward": (
        "The sequence was read backward: the result is the state after the first step, read last.",
        lambda x, weights: lstm(x[:, ::-1], weights),
    ),
    "masked": (
        "Steps of zeros were skipped: the model has a mask, and the task does not ask for one. "
        "Zeros are data here.",
        lambda x, weights: lstm(x, weights, skip=(x == 0).all(axis=2)),
    ),
    "masked:cut": (
        "Sequences with steps of zeros were cut short, as if the zeros were padding. Zeros are "
        "data here.",
        cut_at_zeros,
    ),
    "other-activation:relu": (
        "The LSTM does not use its default activation, tanh. Leave `activation` as it is.",
        lambda x, weights: lstm(x, weights, activation=relu),
    ),
    "other-activation:none": (
        "The LSTM has no activation: `activation=None` means none at all. Leave it as it is.",
        lambda x, weights: lstm(x, weights, activation=lambda values: values),
    ),
    "other-activation:gate": (
        "The gates do not use their default activation, the sigmoid. Leave `recurrent_activation` "
        "as it is.",
        lambda x, weights: lstm(x, weights, gate=lambda v: np.clip(v / 6 + 0.5, 0, 1)),
    ),
}

SQUEEZED = (
    "A bare `squeeze()` removes every axis of length one, and so the batch axis of a batch of one "
    "sequence."
)
READS: Table = {
    "": ("", lambda hidden, cells: hidden[:, -1]),
    "all-steps": (
        with_step(
            "The model returns the hidden state of every step, (batch, time, units). Only the last "
            "is asked for:",
            {
                "keras": "leave `return_sequences` off.",
                "pytorch": "take `output[:, -1]`, or `h_n[-1]`.",
            },
        ),
        lambda hidden, cells: hidden,
    ),
    "first-step": (
        "The model returns the hidden state after the first step, which has read nothing else. "
        "The last one is asked for.",
        lambda hidden, cells: hidden[:, 0],
    ),
    "cell-state": (
        "The model returns the cell state c. The hidden state h is asked for: the states come in "
        "the order h, c.",
        lambda hidden, cells: cells[:, -1],
    ),
    "last-row": (
        "The model returns all steps of the last sequence of the batch, (time, units). `[-1]` "
        "takes from the first axis, the batch; the last step is `[:, -1]`.",
        lambda hidden, cells: hidden[-1],
    ),
    "squeezed": (
        f"{SQUEEZED} Name the axis, or take `[-1]`.",
        lambda hidden, cells: hidden[:, -1].squeeze(),
    ),
    "layers-axis": (
        "The result has one axis too many: (1, batch, units) is the shape of the states, layers "
        "first. Take the last layer's: `h_n[-1]`.",
        lambda hidden, cells: hidden[None, :, -1],
    ),
    "step-axis": (
        "The result has one axis too many: (batch, 1, units). The last step alone is `[:, -1]`, "
        "not `[:, -1:]`.",
        lambda hidden, cells: hidden[:, -1:],
    ),
    **{
        f"{way}-of-steps": (
            f"The model returns the {words} over all steps. The last hidden state is asked for.",
            lambda hidden, cells, way=way: getattr(hidden, way)(axis=1),
        )
        for way, words in (("mean", "mean"), ("max", "maximum"), ("sum", "sum"))
    },
    "both-states": (
        "The model returns h and c side by side, (batch, 2 × units). Only the hidden state h is "
        "asked for.",
        lambda hidden, cells: np.concatenate([hidden[:, -1], cells[:, -1]], axis=-1),
    ),
    "flattened": (
        "The hidden states of all steps were flattened into one row, (batch, time × units). Only "
        "the last is asked for.",
        lambda hidden, cells: hidden.reshape(len(hidden), -1),
    ),
}

ADDED = "An activation is applied to the result. Return the LSTM's last hidden state itself."
ACTIVATIONS: Table = {
    "": ("", lambda values: values),
    "activation-added:relu": (ADDED, relu),
    "activation-added:tanh": (ADDED, np.tanh),
    "activation-added:sigmoid": (ADDED, lambda values: 1 / (1 + np.exp(-values))),
    "activation-added:softmax": (ADDED, softmax),
}


def carries(way: str, lost: str, lost_key: str = "state-reset", verb: str = "carried") -> Table:
    """Return the ways in which a state is passed on: (h, c) -> the h and c that arrive.

    Args:
        way: from where to where, as in "from piece to piece".
        lost: the sentence for a state that is not passed on; lost_key: its key.
        verb: the last word of the other keys.
    """
    pair = "The state is the pair (h, c)."
    return {
        "": ("", lambda h, c: (h, c)),
        lost_key: (lost, lambda h, c: (0 * h, 0 * c)),
        f"only-h-{verb}": (
            f"Only h goes {way}, and c starts from zeros. {pair}",
            lambda h, c: (h, 0 * c),
        ),
        f"only-h-{verb}:twice": (
            f"h is passed on in place of both. {pair}",
            lambda h, c: (h, h),
        ),
        f"only-c-{verb}": (
            f"Only c goes {way}, and h starts from zeros. {pair}",
            lambda h, c: (0 * h, c),
        ),
        f"only-c-{verb}:twice": (
            f"c is passed on in place of both. {pair}",
            lambda h, c: (c, c),
        ),
        "states-swapped": (
            f"h and c are swapped on their way {way}: h comes first, then c.",
            lambda h, c: (c, h),
        ),
    }


def encoder(run=RUNS[""][1], read=READS[""][1], activation=ACTIVATIONS[""][1]) -> Reference:
    """Return a many-to-one model of one LSTM, made of its parts."""

    def answer(case: ModelCase, x: Array) -> Array:
        return activation(read(*run(x, case.weights[0])))

    return answer
