"""shift_right: what a decoder reads while it learns to write the targets."""

import re

import numpy as np

from lstm_shapes.judging.diagnostics import COMMON
from lstm_shapes.judging.random_inputs import (
    RUNNING_EXAMPLE,
    distinct_sizes,
    read_only,
    strided,
    transposed,
)
from lstm_shapes.judging.task import Case, Diagnostic, Mistake, Task, failures_in

from .shared import tuple_result


def shift_cases(rng, framework):
    rows, steps, others = distinct_sizes(rng, 3, low=3)
    side = int(rng.integers(3, 7))

    def case(group, rows, steps, note="", dtype="int64", form=None, start=None, large=False):
        low, high = (2**24, 2**30) if large else (1, 90)
        targets = rng.integers(low, high, size=(rows, steps)).astype(dtype)
        start = int(rng.integers(91, 99)) if start is None else start
        return Case(group, (form(targets) if form else targets, start), note)

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
    """An answer as a function of the targets and the start, as a column (B, 1)."""

    def answer(case):
        targets, start = case.arguments
        return function(targets, np.full((len(targets), 1), start, targets.dtype))

    return answer


def beside(*parts):
    return np.concatenate(parts, axis=1)


def flattened(targets, start):
    flat = np.concatenate([start[0], targets.reshape(-1)[:-1]])
    return flat.reshape(targets.shape)


def smeared(targets, start):
    return np.repeat(start, targets.shape[1], axis=1)


def along_batch(targets, start):
    return np.concatenate([np.full_like(targets[:1], start[0, 0]), targets[:-1]])


def rolled_down(targets, start):
    return np.roll(targets, 1, axis=0)


def not_whole_numbers(case, report):
    answer = report.answers[0]
    return isinstance(answer, np.ndarray) and answer.dtype.kind not in "iu"


def in_place_read_only(case, report):
    return any(
        re.search("read-only|single memory location", failure.text)
        for failure in failures_in(report.answers)
    )


CHANGES = next(diagnostic for diagnostic in COMMON if diagnostic.key == "changes-argument")
WRAPPED = (
    "The last id of each sequence came round to the front. Nothing has been written before the "
    "first step: `start` stands there."
)
SHIFTED_LEFT = (
    "The ids moved to the left, so each step reads what comes after its target. Move them to the "
    "right: a step reads the id before its own."
)
NOT_SHIFTED = (
    "The ids stay where they are, so from the second step on each step reads the very id that it "
    "should predict, and learns to copy. Move them one step to the right."
)

HINTS = {
    "both": (
        "The decoder may see what came before, never what it is to say. What stands at position "
        "0, and which target is seen by nobody?",
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

TASK = Task(
    function="shift_right",
    position=3,
    section="Shifting the targets",
    points=2,
    hints=HINTS,
    cases=shift_cases,
    reference=made(lambda targets, start: beside(start, targets[:, :-1])),
    timeout_s=20,
    diagnostics=(
        tuple_result("the decoder inputs, (batch, time)"),
        *COMMON[:-1],
        CHANGES,
        Diagnostic(
            "changes-argument",
            "`{function}` writes into the targets it was given. They are still needed for the "
            "loss: put the ids into a new array.",
            in_place_read_only,
            fails_group="edge cases",
        ),
        Diagnostic(
            "not-whole-numbers",
            "The ids are no whole numbers any more. An embedding looks ids up and takes whole "
            "numbers only: give the start the targets' dtype.",
            not_whole_numbers,
        ),
    ),
    mistakes=(
        Mistake(
            "shifted-left", SHIFTED_LEFT, made(lambda targets, start: beside(targets[:, 1:], start))
        ),
        Mistake(
            "shifted-left",
            SHIFTED_LEFT,
            made(lambda targets, start: beside(targets[:, 1:], targets[:, :1])),
        ),
        Mistake("wraps-around", WRAPPED, made(lambda targets, start: np.roll(targets, 1, axis=1))),
        Mistake(
            "one-longer",
            "The result is one step longer than the targets: (batch, time + 1). The last id is "
            "read by no step: leave it out.",
            made(lambda targets, start: beside(start, targets)),
        ),
        Mistake(
            "one-shorter",
            "The result is one step shorter than the targets: (batch, time - 1). In front of what "
            "is left belongs `start`.",
            made(lambda targets, start: targets[:, :-1]),
        ),
        Mistake(
            "flattened",
            "The ids moved over the ends of the sequences: the first step of a sequence got the "
            "last id of the one before. Shift along the time axis, each sequence for itself.",
            made(flattened),
        ),
        Mistake(
            "flattened",
            "The ids moved over the ends of the sequences: the first step of a sequence got the "
            "last id of the one before. Shift along the time axis, not over the whole array.",
            made(lambda targets, start: np.roll(targets, 1)),
        ),
        Mistake(
            "along-batch",
            "The sequences moved down by one, so each reads its neighbour's ids. Time is the "
            "second axis, `axis=1`: shift along that one.",
            made(along_batch),
        ),
        Mistake(
            "along-batch",
            "The sequences moved down by one, so each reads its neighbour's ids. Time is the "
            "second axis, `axis=1`: shift along that one, and put `start` in front.",
            made(rolled_down),
        ),
        Mistake(
            "along-batch",
            "The sequences moved down by one, so each reads its neighbour's ids; only then `start` "
            "came in front. Time is the second axis, `axis=1`: shift along that one.",
            made(lambda targets, start: beside(start, rolled_down(targets, start)[:, 1:])),
        ),
        Mistake(
            "not-shifted", NOT_SHIFTED, made(lambda targets, start: beside(start, targets[:, 1:]))
        ),
        Mistake("not-shifted", NOT_SHIFTED, made(lambda targets, start: targets)),
        Mistake(
            "start-ignored",
            "The first step reads 0, whatever `start` is. Put the id that was given there.",
            made(lambda targets, start: beside(start * 0, targets[:, :-1])),
        ),
        Mistake(
            "start-ignored",
            "The first step reads the first target, which it should predict. Put `start` there.",
            made(lambda targets, start: beside(targets[:, :1], targets[:, :-1])),
        ),
        Mistake(
            "start-at-the-end",
            "`start` stands at the end. It is what the first step reads.",
            made(lambda targets, start: beside(targets[:, :-1], start)),
        ),
        Mistake(
            "smeared",
            "Every step reads `start`: each id was overwritten before it was moved on. Copy from "
            "the targets, not from the array that is being filled.",
            made(smeared),
        ),
        Mistake(
            "shifted-by-two",
            "The ids moved two steps to the right. One is enough: each step reads the id before "
            "its own.",
            made(
                lambda targets, start: beside(start, start, targets[:, :-2])[:, : targets.shape[1]]
            ),
        ),
        Mistake(
            "backwards",
            "The ids are in reverse order. Shifting keeps their order.",
            made(lambda targets, start: beside(start, targets[:, :0:-1])),
        ),
        Mistake(
            "time-major",
            "The steps come first, (time, batch). Keep the batch first.",
            made(lambda targets, start: beside(start, targets[:, :-1]).T),
        ),
        Mistake(
            "several-results",
            "`{function}` gave two arrays, the decoder inputs and the targets. The inputs alone "
            "were asked for, (batch, time).",
            made(lambda targets, start: np.stack([beside(start, targets[:, :-1]), targets])),
            frameworks=("keras",),
        ),
        Mistake(
            "start-only",
            "Only the first step is there: (batch, 1). Behind `start` follow the targets, all "
            "but the last.",
            made(lambda targets, start: start),
        ),
    ),
)
