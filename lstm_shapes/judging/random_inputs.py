"""Random inputs that look like what learners meet: other dtypes, other memory layouts."""

import numpy as np

RUNNING_EXAMPLE = {"batch": 4, "time": 7, "features": 3, "units": 5}


def distinct_sizes(rng, count, low=2, high=10, without=()):
    """`count` different axis lengths: no two axes can be taken for one another.

    without: lengths that must not come, such as those of the visible examples.
    """
    sizes = [size for size in range(low, high) if size not in without]
    return [int(size) for size in rng.choice(sizes, size=count, replace=False)]


def random_array(rng, *shape, dtype="float32"):
    """Normal numbers, or whole ones, also beyond what a float32 holds, in the shape given."""
    if np.dtype(dtype).kind == "i":
        return rng.integers(2**24, 2**30, size=shape).astype(dtype)
    return rng.normal(size=shape).astype(dtype)


def read_only(array):
    array = array.copy()
    array.setflags(write=False)
    return array


def strided(array):
    """The same numbers as every other column of a wider array, with more columns behind."""
    columns = array.shape[-1]
    wider = np.zeros(array.shape[:-1] + (2 * columns + 1,), array.dtype)
    part = wider[..., : 2 * columns : 2]
    part[...] = array
    return part


def transposed(array):
    """The same numbers in column order, as the transpose of another array has them."""
    return array.copy(order="F")
