"""masked_mean: outputs (B, T, U) and lengths (B,) -> the mean over the steps of data, (B, U)."""

import numpy as np

from lstm_shapes.judging.families import Table, of_axes, of_parts
from lstm_shapes.judging.task import Case, Diagnostic, Mistake, Stage, Task
from lstm_shapes.tasks.framework_errors import with_text

from .misread_lengths import STEPS
from .readouts import ROWS_LOST, readouts, zeroed
from .shared import of_outputs, output_cases

HINTS = {
    "both": (
        "A mean is a sum divided by a number. Which steps may be in the sum, and by which number "
        "is each row divided?",
        "Multiply by the mask, so that padding adds nothing; the mask needs a third axis, "
        "(B, T, 1). Then sum over time.",
        "Divide by `lengths[:, None]`, not by the number of steps. `lengths_to_mask` from the "
        "task before makes the mask.",
    ),
}


def divided_by(number):
    return lambda outputs, used, lengths: zeroed(outputs, used).sum(axis=1) / number(lengths, used)


EACH = "The sum of the steps was divided by {}. Divide each row by its own length, (batch, 1)."
OVER_STEPS = "Take it over the steps of each sequence, axis 1: (batch, units)."
READS: Table = {
    **readouts("mean-of-steps", f"The mean over the valid steps is expected. {OVER_STEPS}"),
    "sum-of-steps": (
        "The steps were added up and not divided. Divide each row by its own length, (batch, 1).",
        divided_by(lambda lengths, used: 1),
    ),
    ":own-length": ("", divided_by(lambda lengths, used: lengths[:, None])),
    "divided-by-time": (
        EACH.format("the number of all steps, the padding among them"),
        divided_by(lambda lengths, used: used.shape[1]),
    ),
    "one-count:all": (
        EACH.format("the number of valid steps in the complete batch"),
        divided_by(lambda lengths, used: lengths.sum()),
    ),
    "one-count:longest": (
        EACH.format("the length of the longest sequence"),
        divided_by(lambda lengths, used: lengths.max()),
    ),
    "one-count:mean": (
        EACH.format("the mean of the lengths"),
        divided_by(lambda lengths, used: lengths.mean()),
    ),
    "divided-along-units": (
        "The lengths were aligned with the units, the last axis: an error, or with as many units "
        "as sequences a silent one. Give them an axis: `lengths[:, None]`.",
        divided_by(lambda lengths, used: lengths),
    ),
    "all-steps:divided": (
        "The result still has the time axis, (batch, time, units). Sum over it, axis 1, after "
        "the padding is set to zero.",
        lambda outputs, used, lengths: zeroed(outputs, used) / lengths[:, None, None],
    ),
    "mean-over-batch:valid": (
        f"The mean was taken over the steps of all sequences, (units,). {OVER_STEPS}",
        lambda outputs, used, lengths: zeroed(outputs, used).sum((0, 1)) / used.sum(),
    ),
    "mean-over-batch": (
        f"The mean was taken over the batch, (time, units). {OVER_STEPS}",
        lambda outputs, used, lengths: zeroed(outputs, used).mean(axis=0),
    ),
    "mean-over-units": (
        f"The mean was taken over the units, (batch, time). {OVER_STEPS}",
        lambda outputs, used, lengths: outputs.mean(axis=2) * used,
    ),
    "one-number": (
        f"The result is one number, the mean of everything. {OVER_STEPS}",
        lambda outputs, used, lengths: zeroed(outputs, used).mean(2).sum() / used.sum(),
    ),
}


def mean(read=READS[""][1], steps=STEPS[""][1]):
    return of_outputs(lambda o, lengths: read(o, steps(lengths, o.shape[1]), lengths))


def of_integers(case: Case) -> bool:
    return case.arguments[0].dtype.kind == "i"


ERROR_NAMES_FLOATS = with_text("(?i)float")

TASK = Task(
    function="masked_mean",
    section="A mean over valid steps",
    points=3,
    position=4,
    cases=output_cases,
    reference=mean(),
    tolerance=1e-4,
    timeout_s=15,
    hints=HINTS,
    diagnostics=(
        Diagnostic(
            "integers",
            "PyTorch takes no mean of integers. Convert them to floating-point numbers first, as "
            "with `outputs.float()`.",
            lambda case, report: of_integers(case) and ERROR_NAMES_FLOATS(case, report),
            Stage.VALUE,
            fails_group="edge cases",
            frameworks=("pytorch",),
        ),
    ),
    mistakes=(
        Mistake(
            "floor-division",
            "The fractions were cut off: `//` divides without a remainder. Divide with `/`.",
            lambda case: np.floor(mean()(case)),
        ),
        Mistake(
            "integers",
            "For outputs that are integers, the fractions of the means were cut off. Write means "
            "into a floating-point array.",
            lambda case: np.trunc(mean()(case)) if of_integers(case) else mean()(case),
        ),
        *of_parts(mean, read=READS),
        *of_parts(mean, read=READS, steps=STEPS),
        *of_axes(
            mean(),
            "batch units",
            says={
                **ROWS_LOST,
                "mean-batch": "The means of the sequences were averaged once more. Keep one for "
                "each sequence: (batch, units).",
                "mean-units": "The mean was taken over steps and units, one number for each "
                f"sequence. {OVER_STEPS}",
            },
        ),
    ),
)
