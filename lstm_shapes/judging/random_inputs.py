"""Random inputs that look like what learners meet: other dtypes, other memory layouts."""

from collections.abc import Collection

import numpy as np

from .task import Array

RUNNING_EXAMPLE = {"batch": 4, "time": 7, "features": 3, "units": 5}


def distinct_sizes(
    rng: np.random.Generator,
    count: int,
    low: int = 2,
    high: int = 10,
    without: Collection[int] = (),
) -> list[int]:
    """Draw `count` different axis lengths in low..high-1, so that no axis passes for another.

    without: lengths that must not occur, such as those of the visible examples.
    """
    sizes = [size for size in range(low, high) if size not in without]
    return [int(size) for size in rng.choice(sizes, size=count, replace=False)]


def random_array(rng: np.random.Generator, *shape: int, dtype: str = "float32") -> Array:
    """Draw an array of the given shape: normal numbers, or integers beyond what float32 holds."""
    if np.dtype(dtype).kind == "i":
        return rng.integers(2**24, 2**30, size=shape).astype(dtype)
    return rng.normal(size=shape).astype(dtype)


def read_only(array: Array) -> Array:
    """Return a read-only copy."""
    array = array.copy()
    array.setflags(write=False)
    return array


def strided(array: Array) -> Array:
    """Return the same numbers as every other column of a wider array with further columns."""
    columns = array.shape[-1]
    wider = np.zeros((*array.shape[:-1], 2 * columns + 1), array.dtype)
    part = wider[..., : 2 * columns : 2]
    part[...] = array
    return part


def transposed(array: Array) -> Array:
    """Return the same numbers in column order, as the transpose of another array has them."""
    return array.copy(order="F")
