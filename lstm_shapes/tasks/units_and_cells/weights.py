"""The order of the blocks in an LSTM's weights, and weights transposed by their shape alone."""

import itertools

from lstm_shapes.judging.task import Weights

INPUT, FORGET, CANDIDATE, OUTPUT = BLOCKS = range(4)
SWAPPED = (INPUT, FORGET, OUTPUT, CANDIDATE)
ORDERS = [
    order for order in itertools.permutations(BLOCKS) if order not in (tuple(BLOCKS), SWAPPED)
]


def not_transposed_if_square(weights: Weights) -> Weights:
    """Return the kernel not transposed if its shape does not tell: with 4 · units features."""
    rows, columns = weights["kernel"].shape
    return weights | {"kernel": weights["kernel"].T if rows == columns else weights["kernel"]}
