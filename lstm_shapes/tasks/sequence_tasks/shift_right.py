"""shift_right: targets (B, T) and a start id become the decoder's inputs (B, T)."""

import numpy as np

from lstm_shapes.judging.diagnostics import CHANGES_ARGUMENT
from lstm_shapes.judging.families import of_axes
from lstm_shapes.judging.random_inputs import (
    RUNNING_EXAMPLE,
    distinct_sizes,
    read_only,
    strided,
    transposed,
)
from lstm_shapes.judging.task import Case, Diagnostic, Mistake, Stage, Task
from lstm_shapes.tasks.framework_errors import with_text

HINTS = {
    "both": (
        "The decoder may see earlier targets, never the one that it must predict. What is at "
        "position 0, and which target does no step see?",
    ),
    "keras": (
        "A column of `start`, (B, 1), in front of all targets but the last of each row.",
        "`np.concatenate([first, targets[:, :-1]], axis=1)`, with `first = "
        "np.full((len(targets), 1), start, targets.dtype)`.",
    ),
    "pytorch": (
        "A column of `start`, (B, 1), in front of all targets but the last of each row.",
        "`torch.cat([first, targets[:, :-1]], dim=1)`, with `first = torch.full((len(targets), "
        "1), start, dtype=targets.dtype)`.",
    ),
}


def shift_cases(rng, framework):
    rows, steps, others = distinct_sizes(rng, 3, low=3)
    side = int(rng.integers(3, 7))

    def case(group, rows, steps, note="", dtype="int64", form=None, start=None, large=False):
        low, high = (2**24, 2**30) if large else (1, 90)
        targets = rng.integers(low, high, size=(rows, steps)).astype(dtype)
        start = int(rng.integers(91, 99)) if start is None else start
        arguments = (form(targets) if form else targets, start)
        return Case(group, arguments, note, sizes=(rows, steps))

    example = RUNNING_EXAMPLE["batch"], RUNNING_EXAMPLE["time"]
    return [
        case("shape", *example, "batch 4, time 7"),
        case("shape", rows, steps),
        case("values", rows, steps),
        case("values", steps, rows, "32-bit ids", dtype="int32"),
        case("values", side, side, "as many steps as sequences"),
        case("values", others, rows, "a start of zero", start=0),
        case("values", rows, steps, "large ids", large=True),
        case("edge cases", 1, steps, "one sequence"),
        case("edge cases", rows, 1, "one step"),
        case("edge cases", rows, 2, "two steps"),
        case("edge cases", 1, 1, "one sequence of one step"),
        case("edge cases", rows, steps, "every other step", form=strided),
        case("edge cases", rows, steps, "transposed targets", form=transposed),
        case("edge cases", rows, steps, "read-only targets", form=read_only),
    ]


def made(function):
    """Return an answer as a function of the targets, and of the start as a column (B, 1)."""

    def answer(case):
        targets, start = case.arguments
        return function(targets, np.full((len(targets), 1), start, targets.dtype))

    return answer


def joined(*parts):
    return np.concatenate(parts, axis=1)


def flattened(targets, start):
    return np.concatenate([start[0], targets.reshape(-1)[:-1]]).reshape(targets.shape)


def along_batch(targets, start):
    return np.concatenate([np.full_like(targets[:1], start[0, 0]), targets[:-1]])


def rolled_down(targets, start):
    return np.roll(targets, 1, axis=0)


def not_integers(case, report):
    answer = report.answers[0]
    return isinstance(answer, np.ndarray) and answer.dtype.kind not in "iu"


LEFT = (
    "The ids moved to the left, so each step reads what follows its target. Move them to the "
    "right: a step reads the id before its own."
)
OVER_ENDS = (
    "The ids moved over the ends of the sequences: the first step of a sequence got the last id "
    "of the one before. Shift along the time axis, each sequence on its own."
)
DOWN = (
    "The sequences moved down by one, so each reads its neighbor's ids. Time is the second axis, "
    "`axis=1`: shift along that one, and put `start` in front."
)
NOT_SHIFTED = (
    "The ids are where they were, so from the second step on each step reads the very id that it "
    "should predict, and learns to copy. Move them one step to the right."
)
IGNORED = "The first step reads {}. Put `start` there."
MISTAKES = (
    ("shifted-left", LEFT, lambda targets, start: joined(targets[:, 1:], start)),
    ("shifted-left", LEFT, lambda targets, start: joined(targets[:, 1:], targets[:, :1])),
    (
        "wraps-around",
        "The last id of each sequence wrapped around to the front. Nothing was generated before "
        "the first step: put `start` there.",
        lambda targets, start: np.roll(targets, 1, axis=1),
    ),
    (
        "one-longer",
        "The result is one step longer than the targets: (batch, time + 1). No step reads the last "
        "id: leave it out.",
        lambda targets, start: joined(start, targets),
    ),
    (
        "one-shorter",
        "The result is one step shorter than the targets: (batch, time - 1). Put `start` in front "
        "of what is left.",
        lambda targets, start: targets[:, :-1],
    ),
    ("flattened", OVER_ENDS, flattened),
    ("flattened", OVER_ENDS, lambda targets, start: np.roll(targets, 1)),
    ("along-batch", DOWN, along_batch),
    ("along-batch", DOWN, rolled_down),
    (
        "along-batch",
        DOWN,
        lambda targets, start: joined(start, rolled_down(targets, start)[:, 1:]),
    ),
    ("not-shifted", NOT_SHIFTED, lambda targets, start: joined(start, targets[:, 1:])),
    ("not-shifted", NOT_SHIFTED, lambda targets, start: targets),
    (
        "start-ignored",
        IGNORED.format("0 for any `start`"),
        lambda targets, start: joined(start * 0, targets[:, :-1]),
    ),
    (
        "start-ignored",
        IGNORED.format("the first target, which it should predict"),
        lambda targets, start: joined(targets[:, :1], targets[:, :-1]),
    ),
    (
        "start-at-the-end",
        "`start` is at the end. The first step reads it: put it in front.",
        lambda targets, start: joined(targets[:, :-1], start),
    ),
    (
        "start-everywhere",
        "Every step reads `start`: each id was overwritten before it was moved on. Copy from the "
        "targets, not from the array that is being filled.",
        lambda targets, start: np.repeat(start, targets.shape[1], axis=1),
    ),
    (
        "shifted-by-two",
        "The ids moved two steps to the right. One is enough: each step reads the id before its "
        "own.",
        lambda targets, start: joined(start, start, targets[:, :-2])[:, : targets.shape[1]],
    ),
    (
        "backward",
        "The ids are in reverse order. Shifting keeps their order.",
        lambda targets, start: joined(start, targets[:, :0:-1]),
    ),
    (
        "start-only",
        "Only the first step is there: (batch, 1). The targets follow `start`, all but the last.",
        lambda targets, start: start,
    ),
)
right = made(lambda targets, start: joined(start, targets[:, :-1]))

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
        CHANGES_ARGUMENT,
        Diagnostic(
            "changes-argument",
            "`{function}` writes into the targets that it was passed. The loss still needs them: "
            "put the ids into a new array.",
            with_text("read-only|single memory location"),
            Stage.SIDE_EFFECT,
            fails_group="edge cases",
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
        *(Mistake(key, sentence, made(function)) for key, sentence, function in MISTAKES),
        Mistake(
            "several-results",
            "`{function}` returned two arrays, the decoder's inputs and the targets. Return the "
            "inputs alone, (batch, time).",
            made(lambda targets, start: np.stack([joined(start, targets[:, :-1]), targets])),
            frameworks=("keras",),
        ),
        *of_axes(right, "batch time"),
    ),
)
