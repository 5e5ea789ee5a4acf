"""last_valid_step: outputs (B, T, U) and lengths (B,) -> the output at the last step of data."""

import numpy as np

from lstm_shapes.judging.families import of_axes, of_parts
from lstm_shapes.judging.task import Diagnostic, Mistake, Stage, Task
from lstm_shapes.tasks.framework_errors import with_text

from .misread_steps import AFTER, ORDERS, POSITIONS, read_at
from .readouts import ROWS_LOST, readouts
from .shared import of_outputs, output_cases, valid_steps

HINTS = {
    "both": (
        "A sequence of length 3 has its last valid step at index 2. Every row has its own index. "
        "Can one slice read them all?",
        "Index rows and steps at once, with as many of each: the rows 0, 1, 2, ..., and for each "
        "of them the step.",
    ),
    "keras": (
        "`outputs[np.arange(len(outputs)), ...]`, with one less than the lengths in place of the "
        "dots.",
    ),
    "pytorch": (
        "`outputs[torch.arange(len(outputs)), ...]`, with one less than the lengths in place of "
        "the dots.",
    ),
}
INDEX_KIND = Diagnostic(
    "index-kind",
    "PyTorch indexes with integers, and these positions are floating-point numbers. Leave "
    "`lengths` as it is.",
    with_text("tensors used as indices"),
    Stage.VALUE,
    frameworks=("pytorch",),
)


def step_of(step=POSITIONS[""][1], order=ORDERS[""][1]):
    return of_outputs(lambda outputs, lengths: read_at(outputs, lengths, step, order))


def readout(read):
    return of_outputs(lambda o, lengths: read(o, valid_steps(lengths, o.shape[1]), lengths))


def zero_beyond(outputs, lengths):
    """Read at step `length`, with zeros where there is no such step."""
    longer = np.concatenate([outputs, np.zeros_like(outputs[:, :1])], axis=1)
    return longer[np.arange(len(outputs)), lengths]


TASK = Task(
    function="last_valid_step",
    section="The last valid step",
    points=3,
    position=3,
    cases=output_cases,
    reference=step_of(),
    tolerance=1e-5,
    timeout_s=15,
    hints=HINTS,
    diagnostics=(INDEX_KIND,),
    mistakes=(
        Mistake(
            "rows-mixed",
            "Every row holds the steps of all rows, (batch, batch, units): `outputs[:, lengths - "
            "1]` takes all those steps of every sequence. Index the rows, too: "
            "`outputs[range(batch), lengths - 1]`.",
            of_outputs(lambda outputs, lengths: outputs[:, lengths - 1]),
        ),
        Mistake(
            "rows-mixed",
            "`outputs[lengths - 1]` takes complete sequences, since the first axis is the batch: "
            "the result is (batch, time, units), or there is no such row. Index row and step: "
            "`outputs[range(batch), lengths - 1]`.",
            of_outputs(lambda outputs, lengths: outputs[lengths - 1]),
        ),
        Mistake("step-after", AFTER, of_outputs(zero_beyond)),
        *of_parts(
            readout,
            read=readouts(
                "last-valid-step", "Read row i at step lengths[i] - 1 alone: (batch, units)."
            ),
        ),
        *of_parts(step_of, step=POSITIONS, order=ORDERS),
        *of_axes(
            step_of(),
            "batch units",
            says={
                **ROWS_LOST,
                "first-units": "Only the first unit is left: the index picks one number in each "
                "row. It must pick all units: (batch, units).",
            },
        ),
    ),
)
