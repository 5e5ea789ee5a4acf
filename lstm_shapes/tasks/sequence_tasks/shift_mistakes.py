"""How a shift to the right goes wrong: other directions, other axes, other first steps."""

import numpy as np

from lstm_shapes.judging.task import Mistake


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
ROWS = (
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
MISTAKES = (
    *(Mistake(key, sentence, made(function)) for key, sentence, function in ROWS),
    Mistake(
        "several-results",
        "`{function}` returned two arrays, the decoder's inputs and the targets. Return the "
        "inputs alone, (batch, time).",
        made(lambda targets, start: np.stack([joined(start, targets[:, :-1]), targets])),
        frameworks=("keras",),
    ),
)
