"""Weights that a function is given as arrays, and what goes wrong when it reads them."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import numpy as np

from lstm_shapes.judging.task import Array, Weights

INPUT, FORGET, CANDIDATE, OUTPUT = BLOCKS = range(4)
SWAPPED = (INPUT, FORGET, OUTPUT, CANDIDATE)
ORDERS = [
    order for order in itertools.permutations(BLOCKS) if order not in (tuple(BLOCKS), SWAPPED)
]


@dataclass(frozen=True, eq=False)
class WithWeights:
    """What a case knows of its arrays. given: as they are passed; in_keras: in Keras's layout."""

    in_keras: Weights = field(default_factory=dict, kw_only=True)
    given: Weights = field(default_factory=dict, kw_only=True)


# (a case with weights) -> the weights as a wrong answer reads them, in Keras's layout.
Change: TypeAlias = Callable[[Any], Weights]


def with_bias(function: Callable[..., Array]) -> Change:
    """Change the bias to one made of those given: (bias,), or both of PyTorch's."""

    def change(case: WithWeights) -> Weights:
        given = [array for role, array in case.given.items() if "bias" in role]
        return {**case.in_keras, "bias": function(*given)}

    return change


def reshaped(*roles: str) -> Change:
    """Read kernels in memory order, where they should be transposed."""

    def change(case: WithWeights) -> Weights:
        if "weight_ih" in case.given:
            read = {role: flat(case.in_keras[role].T).T for role in roles}
        else:
            read = {role: flat(case.in_keras[role]) for role in roles}
        return {**case.in_keras, **read}

    return change


def flat(weight: Array) -> Array:
    """Return a matrix whose transpose has the same numbers in memory order."""
    return np.ascontiguousarray(weight).reshape(weight.shape[::-1]).T


def not_transposed_if_square(case: WithWeights) -> Weights:
    """Leave the kernel as it is where its shape does not tell: with 4 · units features."""
    kernel = case.in_keras["kernel"]
    rows, columns = kernel.shape
    return {**case.in_keras, "kernel": kernel.T if rows == columns else kernel}
