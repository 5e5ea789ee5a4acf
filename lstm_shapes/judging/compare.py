"""Whether an answer is the expected one, or a mistake's."""

import numpy as np

from .task import Answer, Failure, Task


def is_right(got: Answer, want: Answer, task: Task, of_shape: bool = False) -> bool:
    """Return whether an answer is the reference's; an expected error must be of its type."""
    if isinstance(want, Failure):
        return isinstance(got, Failure) and got.kind == "error" and want.name in got.types
    return agrees(got, want, task, of_shape)


def agrees(got: Answer, want: Answer, task: Task, of_shape: bool = False) -> bool:
    """Return whether an answer is the expected one (in shape alone, or in every number)."""
    if isinstance(want, tuple) and not isinstance(got, np.ndarray):
        return (
            isinstance(got, tuple)
            and len(got) == len(want)
            and all(agrees(*pair, task, of_shape) for pair in zip(got, want, strict=True))
        )
    if isinstance(want, Failure) or not isinstance(got, np.ndarray):
        return isinstance(want, Failure) and isinstance(got, Failure) and got.kind == "error"
    want = np.asarray(want)
    if got.shape != want.shape:
        return False
    # A single number has no shape that could be right by itself.
    if of_shape and want.ndim:
        return True
    if task.tolerance == 0:
        return bool(np.array_equal(got, want, equal_nan=got.dtype.kind == "f"))
    # A mistake may divide nothing by nothing; a reference never does.
    return bool(np.allclose(got, want, task.tolerance, task.tolerance, equal_nan=True))


def is_explained(got: Answer, wrong: Answer, task: Task) -> bool:
    """Return whether an answer is a mistake's; for no data, code may raise or return nothing."""
    if isinstance(wrong, tuple) and isinstance(got, tuple) and len(wrong) == len(got):
        return all(is_explained(*pair, task) for pair in zip(got, wrong, strict=True))
    if is_empty(wrong) and (is_empty(got) or isinstance(got, Failure)):
        return not isinstance(got, Failure) or got.kind == "error"
    return agrees(got, wrong, task)


def is_empty(answer: Answer) -> bool:
    """Return whether an answer is an array without numbers, or results without any."""
    if isinstance(answer, tuple):
        return all(map(is_empty, answer))
    return isinstance(answer, np.ndarray) and answer.size == 0
