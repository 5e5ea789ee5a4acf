"""masked_mean: the mean over the steps that are data."""

import numpy as np

from lstm_shapes.judging.task import Diagnostic, Failure, Mistake, Task

from .shared import DIAGNOSTICS, of_outputs, output_cases, pick, valid_steps


def summed(lengths, outputs):
    """(B, U): the sum over the first `lengths` steps of each row."""
    return (outputs * valid_steps(lengths, outputs.shape[1])[:, :, None]).sum(axis=1)


def divided(count, most=lambda lengths: lengths):
    """An answer: the sum over some steps, divided by a function of lengths and outputs."""
    return of_outputs(
        lambda outputs, lengths: summed(most(lengths), outputs) / count(lengths, outputs)
    )


mean_of = divided(lambda lengths, outputs: lengths[:, None])


def then(function):
    """A mistake's answer as a function of the right answer, (B, U)."""
    return lambda case: function(mean_of(case))


def all_of(function):
    """A mistake's answer as a function of the valid steps of all sequences, (N, U)."""
    return of_outputs(
        lambda outputs, lengths: function(outputs[valid_steps(lengths, outputs.shape[1])])
    )


def largest(outputs, lengths, other=-np.inf):
    mask = valid_steps(lengths, outputs.shape[1])[:, :, None]
    return np.where(mask, outputs, other).max(axis=1)


def over_units(outputs, lengths):
    mask = valid_steps(lengths, outputs.shape[1])
    return outputs.mean(axis=2) * mask


def of_whole_numbers(case):
    return case.arguments[0].dtype.kind == "i"


def whole_numbers_cut(case):
    """Means of whole numbers, written into an array of whole numbers."""
    answer = mean_of(case)
    return np.trunc(answer) if of_whole_numbers(case) else answer


def wants_floats(case, report):
    answer = report.answers[0]
    return of_whole_numbers(case) and isinstance(answer, Failure) and "float" in answer.text.lower()


WHOLE_NUMBERS = (
    "Outputs of whole numbers gave whole numbers: the fractions were cut off. Write means into "
    "a floating array."
)
DIVIDED_BY_TIME = (
    "The valid steps were added up, and then divided by all steps of the batch. Divide by the "
    "number of valid ones, which is each sequence's own length."
)

HINTS = {
    "both": (
        "A mean is a sum divided by a number. Which steps may be in the sum, and by which number "
        "is each row divided?",
        "Multiply by the mask, so that padding adds nothing; the mask needs an axis more to be "
        "(B, T, 1). Then sum over time.",
        "Divide by `lengths[:, None]`, not by the number of steps. `lengths_to_mask` from the "
        "task before makes the mask.",
    ),
}

TASK = Task(
    function="masked_mean",
    position=4,
    section="A mean over valid steps",
    points=3,
    hints=HINTS,
    cases=output_cases,
    reference=mean_of,
    tolerance=1e-4,
    timeout_s=15,
    diagnostics=(
        *DIAGNOSTICS,
        Diagnostic(
            "whole-numbers",
            "PyTorch takes no mean of whole numbers. Make floating ones of them first, as with "
            "`outputs.float()`.",
            wants_floats,
            fails_group="edge cases",
            frameworks=("pytorch",),
        ),
    ),
    mistakes=(
        Mistake(
            "divided-by-time",
            DIVIDED_BY_TIME,
            divided(lambda lengths, outputs: outputs.shape[1]),
        ),
        Mistake(
            "padding-included",
            "This is the mean over all steps, with the padding among them. Only the steps before "
            "each sequence's length count.",
            of_outputs(lambda outputs, lengths: outputs.mean(axis=1)),
        ),
        Mistake(
            "padding-included",
            "All steps were added up, the padding among them, and then divided by the lengths. "
            "Leave the padding out of the sum, too.",
            of_outputs(lambda outputs, lengths: outputs.sum(axis=1) / lengths[:, None]),
        ),
        Mistake(
            "padding-included",
            "The mean was taken up to the longest sequence's length in all rows. Each row has a "
            "length of its own.",
            of_outputs(lambda outputs, lengths: outputs[:, : lengths.max()].mean(axis=1)),
        ),
        Mistake(
            "sum",
            "The valid steps were added up and not divided. Divide by each sequence's length.",
            divided(lambda lengths, outputs: 1),
        ),
        Mistake(
            "one-count",
            "All rows were divided by the number of valid steps in the whole batch. Divide each "
            "by its own length.",
            divided(lambda lengths, outputs: lengths.sum()),
        ),
        Mistake(
            "one-count",
            "All rows were divided by the length of the longest sequence. Divide each by its own "
            "length.",
            divided(lambda lengths, outputs: lengths.max()),
        ),
        Mistake(
            "one-count",
            "All rows were divided by the mean of the lengths. Divide each by its own length.",
            divided(lambda lengths, outputs: lengths.mean()),
        ),
        Mistake(
            "one-count",
            "All rows were cut at the shortest sequence's length. Each row has a length of its "
            "own.",
            of_outputs(lambda outputs, lengths: outputs[:, : lengths.min()].mean(axis=1)),
        ),
        Mistake(
            "one-count",
            "All rows were cut at the first sequence's length. Each row has a length of its own.",
            of_outputs(lambda outputs, lengths: outputs[:, : lengths[0]].mean(axis=1)),
        ),
        Mistake(
            "mean-over-batch",
            "The mean was taken over the valid steps of all sequences, (units,). Sequences are "
            "never mixed: one mean for each, (batch, units).",
            all_of(lambda steps: steps.mean(axis=0)),
        ),
        Mistake(
            "mean-over-batch",
            "The mean was taken over the batch, (time, units). Take it over the steps, axis 1.",
            of_outputs(lambda outputs, lengths: outputs.mean(axis=0)),
        ),
        Mistake(
            "mean-over-batch",
            "The mean was taken over the batch, (time, units), with padding as zeros. Take it over "
            "the steps, axis 1.",
            of_outputs(
                lambda outputs, lengths: (
                    outputs * valid_steps(lengths, outputs.shape[1])[:, :, None]
                ).mean(axis=0)
            ),
        ),
        Mistake(
            "mean-over-batch",
            "The means of the sequences were averaged once more, (units,). Keep one for each "
            "sequence: (batch, units).",
            then(lambda answer: answer.mean(axis=0)),
        ),
        Mistake(
            "mean-over-units",
            "The mean was taken over the units, (batch, time). Take it over the steps, axis 1.",
            of_outputs(over_units),
        ),
        Mistake(
            "mean-over-units",
            "The mean was taken over steps and units, one number for each sequence. Take it over "
            "the steps alone, axis 1: (batch, units).",
            then(lambda answer: answer.mean(axis=1)),
        ),
        Mistake(
            "one-number",
            "One number came back, the mean of all that is data. Take it over the steps of each "
            "sequence, axis 1: (batch, units).",
            all_of(np.mean),
        ),
        Mistake(
            "off-by-one",
            "The last valid step is missing. A sequence of length n has the steps 0 to n - 1: "
            "`[:n]` holds them all.",
            divided(
                lambda lengths, outputs: lengths[:, None] - 1, most=lambda lengths: lengths - 1
            ),
        ),
        Mistake(
            "off-by-one",
            "The last valid step is missing from the sum. A sequence of length n has the steps "
            "0 to n - 1: step < length.",
            divided(lambda lengths, outputs: lengths[:, None], most=lambda lengths: lengths - 1),
        ),
        Mistake(
            "off-by-one",
            "One step of padding is in the mean. A sequence of length n has the steps 0 to n - 1: "
            "`[:n]` holds them all.",
            of_outputs(
                lambda outputs, lengths: (
                    summed(lengths + 1, outputs)
                    / np.minimum(lengths + 1, outputs.shape[1])[:, None]
                )
            ),
        ),
        Mistake(
            "off-by-one",
            "One step of padding is in the sum. A sequence of length n has the steps 0 to n - 1: "
            "step < length.",
            divided(lambda lengths, outputs: lengths[:, None], most=lambda lengths: lengths + 1),
        ),
        Mistake(
            "inverted",
            "The mean was taken over the padding. True in a mask stands for data: step < length.",
            of_outputs(
                lambda outputs, lengths: (
                    (outputs.sum(axis=1) - summed(lengths, outputs))
                    / (outputs.shape[1] - lengths)[:, None]
                )
            ),
        ),
        Mistake(
            "inverted",
            "The padding was added up, and divided by the lengths. True in a mask stands for data: "
            "step < length.",
            of_outputs(
                lambda outputs, lengths: (
                    (outputs.sum(axis=1) - summed(lengths, outputs)) / lengths[:, None]
                )
            ),
        ),
        Mistake(
            "last-valid-step",
            "This is the last valid step. The mean over all valid ones was asked for.",
            of_outputs(lambda outputs, lengths: pick(outputs, lengths - 1)),
        ),
        Mistake(
            "maximum",
            "This is the largest value of the valid steps. Their mean was asked for.",
            of_outputs(largest),
        ),
        Mistake(
            "all-steps",
            "The result still has the time axis, (batch, time, units). Sum over it, axis 1, after "
            "the padding was set to zero.",
            of_outputs(
                lambda outputs, lengths: (
                    outputs
                    * valid_steps(lengths, outputs.shape[1])[:, :, None]
                    / lengths[:, None, None]
                )
            ),
        ),
        Mistake(
            "all-steps",
            "The result still has the time axis, (batch, time, units): the padding was set to "
            "zero, and no mean was taken. Sum over axis 1 and divide by the lengths.",
            of_outputs(
                lambda outputs, lengths: (
                    outputs * valid_steps(lengths, outputs.shape[1])[:, :, None]
                )
            ),
        ),
        Mistake(
            "step-axis",
            "The result has an axis too many, (batch, 1, units). Sum over the steps without "
            "keeping their axis.",
            then(lambda answer: answer[:, None]),
        ),
        Mistake(
            "squeezed",
            "A bare `squeeze()` removes every axis of one, also that of the batch or the units. "
            "Name the axis.",
            then(np.squeeze),
        ),
        Mistake(
            "one-row",
            "Only one sequence's mean came back, (units,): the first one's. Gather one for each "
            "sequence and return after the loop.",
            then(lambda answer: answer[0]),
        ),
        Mistake(
            "one-row",
            "Only one sequence's mean came back, (units,): the loop overwrites it each time. "
            "Gather one for each sequence.",
            then(lambda answer: answer[-1]),
        ),
        Mistake(
            "transposed",
            "The axes are (units, batch). The batch comes first: (batch, units).",
            then(np.transpose),
        ),
        Mistake(
            "divided-along-units",
            "The lengths were lined up with the units, the last axis: that is an error, or with as "
            "many units as sequences a silent one. Give them an axis: `lengths[:, None]`.",
            divided(lambda lengths, outputs: lengths),
        ),
        Mistake(
            "cut-off",
            "The fractions were cut off: `//` divides without remainder. A mean wants `/`.",
            then(np.floor),
        ),
        Mistake("whole-numbers", WHOLE_NUMBERS, whole_numbers_cut),
    ),
)
