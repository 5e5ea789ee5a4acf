"""shift_right: targets (B, T) and a start id become the decoder's inputs (B, T)."""

from dataclasses import replace

import numpy as np

from lstm_shapes.judging.diagnostics import CHANGES_ARGUMENT
from lstm_shapes.judging.families import of_axes
from lstm_shapes.judging.random_inputs import distinct_sizes
from lstm_shapes.judging.task import Case, Diagnostic, Stage, Task
from lstm_shapes.judging.usual import usual
from lstm_shapes.tasks.framework_errors import with_text

from .shift_mistakes import MISTAKES, right

HINTS = {
    "both": (
        "The decoder may see earlier targets, never the one that it must predict. What is at "
        "position 0, and which target does no step see?",
        "A column of `start`, (B, 1), in front of all targets but the last of each row.",
    ),
    "keras": (
        "`np.concatenate([first, targets[:, :-1]], axis=1)`, with `first = "
        "np.full((len(targets), 1), start, targets.dtype)`.",
    ),
    "pytorch": (
        "`torch.cat([first, targets[:, :-1]], dim=1)`, with `first = torch.full((len(targets), "
        "1), start, dtype=targets.dtype)`.",
    ),
}


def shift_cases(rng, framework):
    def case(group, note, sizes, form=np.asarray, dtype="int64", start=None, large=False):
        low, high = (2**24, 2**30) if large else (1, 90)
        targets = rng.integers(low, high, size=sizes).astype(dtype)
        start = int(rng.integers(91, 99)) if start is None else start
        return Case(group, (form(targets), start), note, sizes=sizes)

    yield case("shape", "batch 4, time 7", (4, 7))
    for group, note, sizes, draw in usual(rng, "batch time", dtypes=()):
        yield case(group, note, sizes, draw.layout)
    rows, steps = distinct_sizes(rng, 2, low=3)
    yield case("values", "32-bit ids", (rows, steps), dtype="int32")
    yield case("values", "a start of zero", (steps, rows), start=0)
    yield case("values", "large ids", (rows, steps), large=True)
    yield case("edge cases", "two steps", (rows, 2))
    yield case("edge cases", "one sequence of one step", (1, 1))


cannot_write = with_text("read-only|single memory location")


def not_integers(case, report):
    answer = report.answers[0]
    return isinstance(answer, np.ndarray) and answer.dtype.kind not in "iu"


TASK = Task(
    function="shift_right",
    section="Shifting the targets",
    points=2,
    position=3,
    cases=shift_cases,
    reference=right,
    timeout_s=20,
    hints=HINTS,
    diagnostics=(
        replace(
            CHANGES_ARGUMENT,
            sentence="`{function}` writes into the targets that it was passed. The loss still "
            "needs them: put the ids into a new array.",
            detects=lambda case, report: report.changed or cannot_write(case, report),
        ),
        Diagnostic(
            "not-integers",
            "The ids are no longer integers. An embedding looks ids up and accepts integers only: "
            "give the start the targets' dtype.",
            not_integers,
            Stage.SIDE_EFFECT,
        ),
    ),
    mistakes=(
        *MISTAKES,
        *of_axes(right, "batch time"),
    ),
)
