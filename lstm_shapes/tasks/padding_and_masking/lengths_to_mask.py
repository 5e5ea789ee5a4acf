"""lengths_to_mask: which steps of a padded batch are data."""

import numpy as np

from lstm_shapes.judging.diagnostics import errors_of
from lstm_shapes.judging.random_inputs import distinct_sizes, read_only, strided
from lstm_shapes.judging.task import Case, Diagnostic, Mistake, Task

from .shared import BOTH_WAYS, DIAGNOSTICS, UPWARD, draw_lengths, valid_steps, whole


def mask_cases(rng, framework):
    rows, longest = distinct_sizes(rng, 2, low=4, high=12, without=(7,))
    rows, longest = min(rows, longest), max(rows, longest)
    side = int(rng.integers(4, 9))

    def case(group, lengths, steps, note="", form=lambda array: array):
        lengths = form(whole(lengths))
        return Case(group, (lengths, int(steps)), note, known={"axes": (len(lengths), steps)})

    def some():
        return draw_lengths(rng, rows, longest)

    return [
        case("shape", UPWARD, 7, "lengths [4, 7, 2], 7 steps"),
        case("shape", some(), longest),
        case("shape", some(), longest + 3, "padding beyond the longest"),
        case("values", BOTH_WAYS, 7, "lengths [4, 7, 2, 5], 7 steps"),
        case("values", some(), longest),
        case("values", some(), longest + 2, "padding beyond the longest"),
        case("values", draw_lengths(rng, side, side), side, "as many sequences as steps"),
        case("edge cases", [3], 8, "one sequence"),
        case("edge cases", [6], 6, "one sequence without padding"),
        case("edge cases", [1] * rows, 1, "one step"),
        case("edge cases", [2] * rows, longest, "equal lengths"),
        case("edge cases", [longest] * rows, longest, "no padding"),
        case("edge cases", [257, 300, 256, 3], 301, "lengths over 255"),
        case("edge cases", some(), longest, "lengths that are every other number", strided),
        case("edge cases", some(), longest, "read-only lengths", read_only),
    ]


def masked(function=valid_steps):
    """An answer as a function of lengths and steps."""
    return lambda case: function(*case.arguments)


def then(function):
    """A mistake's answer as a function of the right mask alone."""
    return lambda case: function(valid_steps(*case.arguments))


def one_hot(shift):
    return masked(lambda lengths, steps: np.arange(steps) == lengths[:, None] + shift)


def right_but_for_its_kind(case, report):
    got, want = report.answers[0], valid_steps(*case.arguments)
    return (
        isinstance(got, np.ndarray)
        and got.dtype.kind != "b"
        and got.shape == want.shape
        and np.array_equal(got, want)
    )


NOT_BOOLEAN = Diagnostic(
    "not-boolean",
    "The mask has the right values as numbers, ones and zeros. A boolean one was asked for, True "
    "and False: frameworks take it as a mask, and indexing with it picks steps, where numbers "
    "would be read as positions. A comparison gives it.",
    right_but_for_its_kind,
    fails_group="values",
)
SAME_AXIS = Diagnostic(
    "same-axis",
    "Steps and lengths were compared on one axis, (T,) beside (B,). Give the lengths an axis more, "
    "(B, 1), and each of them meets every step: `lengths[:, None]`.",
    lambda case, report: any(
        words in errors_of(report)
        for words in (
            "could not be broadcast",
            "must match the size of tensor",
            "Incompatible shapes",
        )
    ),
)
SHORTER = (
    "The mask has as many steps as the longest sequence. The batch may be padded further: make it "
    "`steps` wide."
)
OFF_BY_ONE = (
    "Every row has one True too {}. A sequence of length n has the steps 0 to n - 1: True where "
    "step < length."
)

HINTS = {
    "both": (
        "In a row of length 3, the steps 0, 1 and 2 are valid. Which comparison of a step's "
        "number with the length says so?",
    ),
    "keras": (
        "Compare all steps with all lengths at once: `np.arange(steps)` is (T,), and the lengths "
        "need an axis more to be (B, 1).",
        "`np.arange(steps) < lengths[:, None]`: the result is (B, T), and boolean.",
    ),
    "pytorch": (
        "Compare all steps with all lengths at once: `torch.arange(steps)` is (T,), and the "
        "lengths need an axis more to be (B, 1).",
        "`torch.arange(steps) < lengths[:, None]`: the result is (B, T), and boolean.",
    ),
}

TASK = Task(
    function="lengths_to_mask",
    position=2,
    section="From lengths to a mask",
    points=2,
    hints=HINTS,
    cases=mask_cases,
    reference=masked(),
    timeout_s=10,
    diagnostics=(*DIAGNOSTICS, SAME_AXIS, NOT_BOOLEAN),
    mistakes=(
        Mistake(
            "inverted",
            "The mask is inverted: True was to stand for data, and False for padding.",
            then(np.logical_not),
        ),
        Mistake(
            "off-by-one",
            OFF_BY_ONE.format("many"),
            masked(lambda lengths, steps: valid_steps(lengths + 1, steps)),
        ),
        Mistake(
            "off-by-one",
            OFF_BY_ONE.format("few"),
            masked(lambda lengths, steps: valid_steps(lengths - 1, steps)),
        ),
        Mistake(
            "off-by-one",
            "True stands at the steps 1 to length. Steps are counted from 0: True where "
            "step < length.",
            masked(lambda lengths, steps: valid_steps(lengths + 1, steps) & (np.arange(steps) > 0)),
        ),
        Mistake(
            "inverted",
            "The mask is inverted, and the last step of data is counted as padding: True where "
            "step < length.",
            masked(lambda lengths, steps: ~valid_steps(lengths - 1, steps)),
        ),
        Mistake(
            "inverted",
            "The mask is inverted, and the first step of padding is missing: True where "
            "step < length.",
            masked(lambda lengths, steps: ~valid_steps(lengths + 1, steps)),
        ),
        Mistake(
            "pre-padding",
            "True stands at the end of each row, as for padding in front. Here the padding comes "
            "after the data.",
            then(lambda mask: mask[:, ::-1]),
        ),
        Mistake(
            "transposed",
            "The mask is (steps, batch). One row for each sequence was asked for: (batch, steps). "
            "Give `lengths` the new axis, `lengths[:, None]`, and not the steps.",
            then(np.transpose),
        ),
        Mistake(
            "reshaped",
            "The shape is right and the mask is scrambled: `reshape` was used to swap the axes, "
            "which it never does. Compare the steps with `lengths[:, None]`.",
            then(lambda mask: mask.T.reshape(mask.shape)),
        ),
        Mistake(
            "shorter",
            SHORTER,
            masked(lambda lengths, steps: valid_steps(lengths, lengths.max())),
        ),
        Mistake(
            "longer",
            "The mask is one step too wide. Steps are counted from 0 to steps - 1.",
            masked(lambda lengths, steps: valid_steps(lengths, steps + 1)),
        ),
        Mistake(
            "last-step-only",
            "True stands at the last valid step alone. All steps before it are data, too.",
            one_hot(-1),
        ),
        Mistake(
            "last-step-only",
            "True stands at one step alone, the first one of padding. All steps before the length "
            "are data: True where step < length.",
            one_hot(0),
        ),
        Mistake(
            "all-true",
            "The mask is True everywhere. Steps from the length on are padding: False.",
            then(np.ones_like),
        ),
        Mistake(
            "all-true",
            "The mask is False everywhere. Steps before the length are data: True.",
            then(np.zeros_like),
        ),
        Mistake(
            "one-length",
            "All rows have the mask of the first sequence. Each row has a length of its own.",
            then(lambda mask: np.repeat(mask[:1], len(mask), axis=0)),
        ),
        Mistake(
            "one-length",
            "All rows have the mask of the last sequence: the loop overwrites all rows each time. "
            "Each row has a length of its own.",
            then(lambda mask: np.repeat(mask[-1:], len(mask), axis=0)),
        ),
        Mistake(
            "one-length",
            "All rows have the mask of the longest sequence. Each row has a length of its own.",
            then(lambda mask: np.repeat(mask.any(axis=0)[None], len(mask), axis=0)),
        ),
        Mistake(
            "one-length",
            "Only one row came back, (steps,). Make one for each sequence: (batch, steps).",
            then(lambda mask: mask[0]),
        ),
        Mistake(
            "sorted",
            "The rows are sorted by length. Each sequence keeps its place in the batch.",
            masked(lambda lengths, steps: valid_steps(np.sort(lengths), steps)),
        ),
        Mistake(
            "sorted",
            "The rows are sorted by length, the longest first. Each sequence keeps its place in "
            "the batch.",
            masked(lambda lengths, steps: valid_steps(np.sort(lengths)[::-1], steps)),
        ),
        Mistake(
            "extra-axis",
            "The mask has an axis too many, (batch, steps, 1). Two axes were asked for: "
            "(batch, steps).",
            then(lambda mask: mask[:, :, None]),
        ),
        Mistake(
            "extra-axis",
            "The mask has an axis too many, (batch, 1, steps). Two axes were asked for: "
            "(batch, steps).",
            then(lambda mask: mask[:, None]),
        ),
        Mistake(
            "squeezed",
            "A bare `squeeze()` removes every axis of one, also the batch axis when the batch is "
            "one sequence.",
            then(np.squeeze),
        ),
        Mistake(
            "flattened",
            "The rows were joined end to end, (batch · steps,). Two axes were asked for: "
            "(batch, steps).",
            then(np.ravel),
        ),
        Mistake(
            "small-integers",
            "Lengths over 255 came out wrong: they were kept in a kind of integer that holds no "
            "larger number (uint8). Leave the lengths as they are.",
            masked(lambda lengths, steps: valid_steps(lengths % 256, steps)),
        ),
    ),
)
