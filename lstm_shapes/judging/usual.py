"""The usual cases of a task, from the names of its axes; and those of a model."""

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from .lstm import draw_weights
from .random_inputs import (
    RUNNING_EXAMPLE,
    distinct_sizes,
    random_array,
    read_only,
    strided,
    transposed,
)
from .task import Array, Call, ModelCase, Weights

LAYOUTS = {
    "every other column of a wider array": strided,
    "a transposed array": transposed,
    "a read-only array": read_only,
}


@dataclass(frozen=True)
class Draw:
    """Draws the arrays of one case: in its dtype and memory layout."""

    rng: np.random.Generator
    dtype: str = "float32"
    layout: Callable[[Array], Array] = np.asarray

    def __call__(self, *shape: int) -> Array:
        return self.layout(random_array(self.rng, *shape, dtype=self.dtype))


def usual(
    rng: np.random.Generator,
    axes: str,
    low: int = 3,
    high: int = 10,
    without: Sequence[int] = (),
    dtypes: Sequence[str] = ("int64",),
    edge_dtype: str = "float64",
    layouts: bool = True,
    example: bool = False,
) -> Iterator[tuple[str, str, tuple[int, ...], Draw]]:
    """Yield (group, note, sizes, draw) for the cases that every array task needs.

    Different sizes, each pair of axes of equal length, each axis of length one, dtypes, and
    memory layouts.

    Args:
        axes: the axes' names, as in "batch time features".
        low, high, without: as for distinct_sizes.
        dtypes: those that have a case in the group "values" besides float32.
        edge_dtype: that of the cases with an axis of length one.
        layouts: whether strided, transposed, and read-only arrays are drawn.
        example: whether the first case has the sizes of the running example.
    """
    names = axes.split()

    def sizes(**fixed: int) -> tuple[int, ...]:
        drawn = distinct_sizes(rng, len(names), low, high, without)
        return tuple(fixed.get(name, size) for name, size in zip(names, drawn, strict=True))

    if example:
        note = ", ".join(f"{name} {RUNNING_EXAMPLE[name]}" for name in names)
        yield "shape", note, sizes(**RUNNING_EXAMPLE), Draw(rng)
    yield "shape", "", sizes(), Draw(rng)
    yield "shape", "", sizes(), Draw(rng, edge_dtype)
    yield "values", "", sizes(), Draw(rng)
    for dtype in dtypes:
        note = "integers" if np.dtype(dtype).kind == "i" else f"{dtype} numbers"
        yield "values", note, sizes(), Draw(rng, dtype)
    for one, other in itertools.combinations(names, 2):
        side = int(rng.integers(3, 7))
        note = f"axes of equal length ({one} and {other})"
        yield "values", note, sizes(**{one: side, other: side}), Draw(rng)
    for name in names:
        note = f"a {name} axis of length one"
        yield "edge cases", note, sizes(**{name: 1}), Draw(rng, edge_dtype)
    for note, layout in LAYOUTS.items() if layouts else ():
        yield "edge cases", note, sizes(), Draw(rng, layout=layout)


def model_case(
    rng: np.random.Generator,
    group: str,
    arguments: tuple[Any, ...],
    features: int,
    weights: Sequence[Weights],
    sizes: Sequence[tuple[int, int]],
    note: str = "",
    thorough: bool = False,
) -> ModelCase:
    """Return the case of one model: a first batch of 4 sequences, then other sizes.

    One thorough case is enough for a task: a Keras model takes some 2 ms a layer and step. In
    every case a call changes the time alone, so that a fixed number of steps does not look
    like a fixed batch size.

    Args:
        sizes: (batch, time) of the further calls.
        thorough: the first batch has 7 steps, is passed again, and once more in training mode,
            more sizes are tried, and gradients are examined.
    """
    x = random_array(rng, 4, 7 if thorough else 3, features)
    calls = [Call((x,))]
    if thorough:
        calls += [Call((x,)), Call((x,), training=True)]
        sizes = [(4, 9), (2, 7), *sizes]
    sizes = [(4, 5 if thorough else 2), *sizes]
    calls += [Call((random_array(rng, *size, features),)) for size in sizes]
    return ModelCase(
        group,
        arguments,
        note,
        sizes=model_sizes(calls, arguments),
        calls=tuple(calls),
        weights=tuple(weights),
        check_gradients=thorough,
    )


def builder_cases(rng: np.random.Generator, framework: str, layers: int = 1) -> Iterator[ModelCase]:
    """Yield the cases of a builder, (features, units) -> a model of layers of that size."""
    rows, steps, features, units = distinct_sizes(rng, 4)
    side = int(rng.integers(3, 6))
    edges = [(1, steps), (rows, 1), (1, 1)]
    example = "features 3, units 5"
    for group, note, arguments, sizes in (
        ("shape", example, (3, 5), [(4, 7)]),
        ("shape", "", (features, units), [(rows, steps)]),
        ("values", "", (features, units), [(rows, steps), (units, features)]),
        ("values", "as many units as features", (side, side), [(side, side)]),
        ("edge cases", "one sequence, one step", (features, units), edges),
        ("edge cases", "one feature", (1, units), [(rows, steps)]),
        ("edge cases", "one unit", (features, 1), [(rows, steps)]),
    ):
        weights = [draw_weights(rng, *arguments) for _ in range(layers)]
        thorough = note == example
        yield model_case(rng, group, arguments, arguments[0], weights, sizes, note, thorough)


def model_sizes(calls: Sequence[Call], arguments: tuple[Any, ...]) -> tuple[int, ...]:
    """Return (batch, time, features, units): the smallest of the further calls if one is 1."""
    further = [
        call.inputs[0].shape for call in calls[1:] if call.inputs[0] is not calls[0].inputs[0]
    ]
    smallest = tuple(int(size) for size in np.min(further, axis=0))
    shape = smallest if 1 in smallest else further[-1]
    return (*shape, int(np.ravel(arguments[1])[-1]))
