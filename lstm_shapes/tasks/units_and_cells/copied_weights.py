"""from_pytorch and from_keras: weights from one framework's layer into the other's."""

from collections.abc import Iterator, Sequence

import numpy as np

from lstm_shapes.judging.families import Table
from lstm_shapes.judging.lstm import in_pytorch, lstm
from lstm_shapes.judging.parts import mistakes_of, same_mistake
from lstm_shapes.judging.task import Array, Mistake, Reference, Weights

from .copy_cases import CopyCase
from .weights import ORDERS, SWAPPED, Change, not_transposed_if_square, reshaped


def copied(change: Change = lambda case: case.in_keras) -> Reference:
    """Return an answer: all hidden states with changed weights, or with those loaded later."""

    def answer(case: CopyCase, x: Array) -> Array:
        return lstm(x, case.weights[0] if case.weights else change(case))[0]

    return answer


def added_to_own(role: str) -> Change:
    """Put the bias in one of PyTorch's places, and leave the layer's own in the other."""
    return lambda case: {
        **case.in_keras,
        "bias": case.in_keras["bias"] + in_pytorch(case.own)[role],
    }


def left(role: str) -> Change:
    """Copy all weights but one, which is left as the layer had it."""
    return lambda case: {**case.in_keras, role: case.own[role]}


def with_forget_bias(case: CopyCase) -> Weights:
    units = len(case.in_keras["recurrent_kernel"])
    more = np.repeat([0, 1, 0, 0], units)
    return {**case.in_keras, "bias": case.in_keras["bias"] + more}


def reordered(order: Sequence[int]) -> Change:
    return lambda case: {
        role: np.concatenate([np.split(w, 4, axis=-1)[gate] for gate in order], axis=-1)
        for role, w in case.in_keras.items()
    }


KERNELS = {
    "the weights for the features": "kernel",
    "the weights for the hidden state": "recurrent_kernel",
}
# What goes wrong in either direction.
CHANGES = {
    **same_mistake(
        "not-transposed",
        {
            "keras": "A weight has the right shape but was not transposed: its numbers were read "
            "in memory order. `reshape` never swaps axes; copy `weight_ih.T` and `weight_hh.T`.",
            "pytorch": "A kernel was copied without a transpose: its numbers were read in memory "
            "order. `reshape` never swaps axes; copy `kernel.T` and `recurrent_kernel.T`.",
        },
        reshaped(*KERNELS.values()),
        *map(reshaped, KERNELS.values()),
    ),
    "not-transposed:square": (
        "The kernel was not transposed where it has as many rows as columns. Its shape does not "
        "tell then whether it is; always transpose it.",
        not_transposed_if_square,
    ),
    **same_mistake(
        "gates-reordered",
        "The blocks of the gates were put into another order. Both frameworks keep them as input, "
        "forget, candidate, output: leave them as they are.",
        *map(reordered, (*ORDERS, SWAPPED)),
    ),
    **{
        f"not-all-copied:{role}": (
            f"Not all of the weights were copied: {words} are those that the layer had before.",
            left(role),
        )
        for words, role in {**KERNELS, "the biases": "bias"}.items()
    },
    "forget-bias-added": (
        "One was added to the forget gate's bias. A new Keras layer starts so, but copied weights "
        "already contain it: leave them as they are.",
        with_forget_bias,
    ),
}


def copy_mistakes(changes: Table) -> Iterator[Mistake]:
    """Yield the mistakes of either direction, and those of one: {key: (sentence, Change)}."""
    for table in (CHANGES, changes):
        yield from mistakes_of(
            {key: (words, copied(change)) for key, (words, change) in table.items()}
        )
