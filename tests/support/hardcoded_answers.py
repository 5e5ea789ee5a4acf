"""Answers that repeat the results of the visible examples, and know nothing else."""

import contextlib
import inspect
import io

import numpy as np


def repeating(function, examples, names):
    """A function that has seen the examples run with the solution, and repeats what it saw.

    function: its name in `names`, which also holds what the examples need.
    examples: the source of its cell of visible examples.
    """
    solution = names[function]
    order = inspect.signature(solution)
    seen = []

    def given(arguments, options):
        bound = order.bind(*arguments, **options)
        bound.apply_defaults()
        return list(bound.arguments.values())

    def watched(*arguments, **options):
        result = solution(*arguments, **options)
        seen.append((given(arguments, options), result))
        return result

    with contextlib.redirect_stdout(io.StringIO()):
        exec(examples, names | {function: watched})
    if not seen:
        raise RuntimeError(f"The examples of {function} never call it: there is nothing to repeat.")

    def answer(*arguments, **options):
        asked = given(arguments, options)
        known = [result for saw, result in seen if same(saw, asked)]
        return (known or [result for _, result in seen])[-1]

    return answer


def same(some, others):
    """Whether two lists of arguments hold the same values; of layers, only the same one is."""
    return len(some) == len(others) and all(map(same_value, some, others))


def same_value(one, other):
    if isinstance(one, (list, tuple)) and isinstance(other, (list, tuple)):
        return same(one, other)
    if hasattr(one, "dtype") and hasattr(other, "dtype") and hasattr(one, "shape"):
        return np.array_equal(np.asarray(one), np.asarray(other))
    if isinstance(one, (int, float, str)) and isinstance(other, (int, float, str)):
        return one == other
    return one is other
