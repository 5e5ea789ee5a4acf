"""last_valid_step: the output at the last step that is data."""

import numpy as np

from lstm_shapes.judging.diagnostics import failed
from lstm_shapes.judging.task import Diagnostic, Mistake, Task

from .shared import DIAGNOSTICS, of_outputs, output_cases, pick, valid_steps


def at(steps):
    """An answer: every row at a step of its own, from a function of lengths and time."""
    return of_outputs(lambda outputs, lengths: pick(outputs, steps(lengths, outputs.shape[1])))


def then(function):
    """A mistake's answer as a function of the right answer, (B, U)."""
    return of_outputs(lambda outputs, lengths: function(pick(outputs, lengths - 1)))


def zero_beyond(outputs, lengths):
    """At step `length`, with zeros where no such step is."""
    longer = np.concatenate([outputs, np.zeros_like(outputs[:, :1])], axis=1)
    return pick(longer, lengths)


def multiplied(outputs, lengths):
    return outputs * valid_steps(lengths, outputs.shape[1])[:, :, None]


LAST_STEP = (
    "This is the last step of the batch, `[:, -1]`, which for shorter sequences is padding. The "
    "last valid step of a sequence of length n is n - 1, another one in each row."
)
MIXED = (
    "Every row came with the steps of all rows, (batch, batch, units): `outputs[:, lengths - 1]` "
    "takes all those steps of every sequence. Name the row, too: "
    "`outputs[range(batch), lengths - 1]`."
)
ONE_STEP_FOR_ALL = "All rows were read at one step, the {}'s. Each has a last step of its own."
TOO_LATE = (
    "The result is the step after the last valid one: the first one of padding. Steps are counted "
    "from 0, so the last valid one is length - 1."
)

HINTS = {
    "both": (
        "A sequence of length 3 has its last valid step at index 2. Every row has an index of "
        "its own, so one slice cannot do it.",
    ),
    "keras": (
        "Index with two arrays of equal length: the rows 0, 1, 2, ..., and for each of them the "
        "step.",
        "`outputs[np.arange(len(outputs)), ...]`, with one less than the lengths in the place of "
        "the dots.",
    ),
    "pytorch": (
        "Index with two tensors of equal length: the rows 0, 1, 2, ..., and for each of them the "
        "step.",
        "`outputs[torch.arange(len(outputs)), ...]`, with one less than the lengths in the place "
        "of the dots.",
    ),
}

TASK = Task(
    function="last_valid_step",
    position=3,
    section="The last valid step",
    points=3,
    hints=HINTS,
    cases=output_cases,
    reference=at(lambda lengths, time: lengths - 1),
    tolerance=1e-5,
    timeout_s=15,
    diagnostics=(
        *DIAGNOSTICS,
        Diagnostic(
            "index-kind",
            "PyTorch indexes with whole numbers, and the positions were floating ones. Leave "
            "`lengths` as it is.",
            lambda case, report: (
                failed("error", "IndexError")(case, report)
                and "tensors used as indices" in report.answers[0].text
            ),
            frameworks=("pytorch",),
        ),
    ),
    mistakes=(
        Mistake("last-step", LAST_STEP, at(lambda lengths, time: time - 1)),
        Mistake("step-after", TOO_LATE, at(lambda lengths, time: lengths)),
        Mistake(
            "step-after",
            TOO_LATE,
            at(lambda lengths, time: np.minimum(lengths, time - 1)),
        ),
        Mistake("step-after", TOO_LATE, of_outputs(zero_beyond)),
        Mistake(
            "step-after",
            TOO_LATE + " (Where there is none, the count starts again at 0.)",
            at(lambda lengths, time: lengths % time),
        ),
        *(
            Mistake(
                "step-before",
                "The result is the step before the last valid one. Steps are counted from 0, so "
                "the last one of n is n - 1.",
                at(steps),
            )
            for steps in (
                lambda lengths, time: lengths - 2,
                lambda lengths, time: np.maximum(lengths - 2, 0),
            )
        ),
        Mistake(
            "first-step",
            "The result is the first step. The last one that is data was asked for.",
            at(lambda lengths, time: 0),
        ),
        Mistake(
            "from-the-end",
            "The steps were counted from the end of the batch: `-length` is where data would "
            "begin, were the padding in front. The last valid step is length - 1.",
            at(lambda lengths, time: -lengths),
        ),
        Mistake(
            "rows-mixed",
            MIXED,
            of_outputs(lambda outputs, lengths: outputs[:, lengths - 1]),
        ),
        Mistake(
            "rows-mixed",
            "`outputs[lengths - 1]` takes whole sequences, as the first axis is the batch: the "
            "result has (batch, time, units), or there is no such row. Name row and step: "
            "`outputs[range(batch), lengths - 1]`.",
            of_outputs(lambda outputs, lengths: outputs[lengths - 1]),
        ),
        Mistake(
            "first-row",
            "All results come from the first sequence, each at the step of another one's length. "
            "Each row is read at its own. (In one axis of both, row i begins at i · time.)",
            of_outputs(lambda outputs, lengths: outputs[0, lengths - 1]),
        ),
        Mistake(
            "one-step-for-all",
            ONE_STEP_FOR_ALL.format("longest sequence"),
            at(lambda lengths, time: lengths.max() - 1),
        ),
        Mistake(
            "one-step-for-all",
            ONE_STEP_FOR_ALL.format("shortest sequence"),
            at(lambda lengths, time: lengths.min() - 1),
        ),
        Mistake(
            "one-step-for-all",
            ONE_STEP_FOR_ALL.format("first sequence"),
            at(lambda lengths, time: lengths[0] - 1),
        ),
        Mistake(
            "one-step-for-all",
            ONE_STEP_FOR_ALL.format("last sequence"),
            at(lambda lengths, time: lengths[-1] - 1),
        ),
        Mistake(
            "masked-last-step",
            "Padding was set to zero, and then `[:, -1]` was read: zeros for all but the longest "
            "sequences. A mask moves no step; read row i at step lengths[i] - 1.",
            of_outputs(lambda outputs, lengths: multiplied(outputs, lengths)[:, -1]),
        ),
        Mistake(
            "all-steps",
            "The result has all steps, (batch, time, units), with zeros for padding. One step of "
            "each sequence was asked for, (batch, units).",
            of_outputs(multiplied),
        ),
        Mistake(
            "all-steps",
            "The outputs came back with all their steps. One step of each sequence was asked for, "
            "(batch, units).",
            of_outputs(lambda outputs, lengths: outputs),
        ),
        Mistake(
            "sum-of-steps",
            "The valid steps were added up. The last one alone was asked for.",
            of_outputs(lambda outputs, lengths: multiplied(outputs, lengths).sum(axis=1)),
        ),
        Mistake(
            "mean-of-steps",
            "This is the mean over the valid steps. The last one alone was asked for.",
            of_outputs(
                lambda outputs, lengths: multiplied(outputs, lengths).sum(1) / lengths[:, None]
            ),
        ),
        Mistake(
            "sorted",
            "The rows are in the order of their lengths, the longest first. Each sequence keeps "
            "its place in the batch.",
            of_outputs(
                lambda outputs, lengths: pick(outputs, lengths - 1)[
                    np.argsort(-lengths, kind="stable")
                ]
            ),
        ),
        Mistake(
            "sorted",
            "The rows are in the order of their lengths. Each sequence keeps its place in the "
            "batch.",
            of_outputs(
                lambda outputs, lengths: pick(outputs, lengths - 1)[
                    np.argsort(lengths, kind="stable")
                ]
            ),
        ),
        Mistake(
            "one-row",
            "Only the first sequence's step came back, (units,). One was asked for of each "
            "sequence: (batch, units).",
            then(lambda answer: answer[0]),
        ),
        Mistake(
            "one-row",
            "Only the last sequence's step came back, (units,): the loop overwrites it each time. "
            "Gather one of each sequence: (batch, units).",
            then(lambda answer: answer[-1]),
        ),
        Mistake(
            "joined",
            "The steps were joined end to end, (batch · units,). Stack them on an axis of their "
            "own: (batch, units).",
            then(np.ravel),
        ),
        Mistake(
            "transposed",
            "The axes are (units, batch). The batch comes first: (batch, units).",
            then(np.transpose),
        ),
        Mistake(
            "step-axis",
            "The result has an axis too many, (batch, 1, units): the step that was picked is "
            "still an axis. Take it out by its place.",
            then(lambda answer: answer[:, None]),
        ),
        Mistake(
            "squeezed",
            "A bare `squeeze()` removes every axis of one, also that of the batch or the units. "
            "Name the axis.",
            then(np.squeeze),
        ),
        Mistake(
            "one-unit",
            "Only the first unit was picked, (batch, 1): the index has one place for it. It needs "
            "one for every unit.",
            then(lambda answer: answer[:, :1]),
        ),
        Mistake(
            "cut-off",
            "The fractions were cut off: the result holds whole numbers. Write floating values "
            "into a floating array.",
            then(np.trunc),
        ),
    ),
)
