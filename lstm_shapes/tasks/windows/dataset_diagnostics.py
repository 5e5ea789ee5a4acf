"""Diagnostics of window_dataset: not a data set of batches, or another order."""

import numpy as np

from lstm_shapes.judging.diagnostics import failed
from lstm_shapes.judging.probe import MAX_BATCHES
from lstm_shapes.judging.task import Diagnostic, Failure, Stage

from .dataset_parts import dataset


def passes_of(report):
    """Return the batches of each pass; nothing if the result is not iterable."""
    answer = report.answers[0]
    return answer if isinstance(answer, tuple) else ()


def only_once(case, report):
    passes = passes_of(report)
    return len(passes) == 2 and bool(passes[0]) and not passes[1]


TENSORS = ("ndarray", "Tensor", "EagerTensor")


def is_array(batch):
    return isinstance(batch, Failure) and batch.name in TENSORS


def arrays_themselves(case, report):
    """Return whether there are two items, X and y themselves, instead of other than two batches."""
    expected = dataset(case)[0]
    return any(
        len(batches) == 2 != len(expected) and all(map(is_array, batches))
        for batches in passes_of(report)
    )


def batches_that(test):
    """Return a test: some batch of a pass is not a pair, and this holds of it."""

    def detects(case, report):
        return any(
            isinstance(batch, Failure) and test(batch)
            for batches in passes_of(report)
            for batch in batches
        )

    return detects


def shuffled_windows(case, report):
    """Return whether all windows are there once, in batches of the right size, in another order."""
    passes, expected = passes_of(report), dataset(case)[0]
    if not passes or [x.shape for x, _ in passes[0]] != [x.shape for x, _ in expected]:
        return False
    got, want = (np.concatenate([x for x, _ in batches]) for batches in (passes[0], expected))
    apart = np.abs(got[:, None].astype("float64") - want[None]).max(axis=(2, 3))
    places = apart.argmin(axis=1)
    found = np.allclose(apart.min(axis=1), 0, atol=1e-5)
    return found and len(set(places)) == len(want) and list(places) != sorted(places)


WRONG_TYPES = {
    "other-number": (
        "`{function}` returned something of type {name}, which cannot be iterated. Return a data "
        "set of batches (X, y), such as a `{tf.data.Dataset|DataLoader}`.",
        failed("other"),
    ),
    "endless": (
        "The data set never ends: one pass must yield every window once. Leave `repeat` out.",
        lambda case, report: any(len(one) >= MAX_BATCHES for one in passes_of(report)),
    ),
    "only-once": (
        "The data set is empty the second time: a generator, or an iterator, is used up after one "
        "pass, and training needs many. Return the data set itself, or a list.",
        only_once,
    ),
    "not-batches": (
        "X and y are two complete arrays. A data set returns them piece by piece: pairs (X, y) of "
        "`batch_size` windows with their targets.",
        arrays_themselves,
    ),
    "targets-missing": (
        "The batches hold no targets. Each one is a pair (X, y), the windows and the number that "
        "follows each of them.",
        batches_that(lambda batch: is_array(batch) or batch.number == 1),
    ),
    "other-type": (
        "A batch is something of type {name}. Each one is a pair (X, y).",
        batches_that(lambda batch: True),
    ),
}
DIAGNOSTICS = (
    *(
        Diagnostic(key, sentence, detects, Stage.WRONG_TYPE)
        for key, (sentence, detects) in WRONG_TYPES.items()
    ),
    Diagnostic(
        "shuffled",
        "The windows are in another order: there is a shuffle. Keep their order in time: leave "
        "`shuffle` off.",
        shuffled_windows,
        Stage.SIDE_EFFECT,
    ),
)
