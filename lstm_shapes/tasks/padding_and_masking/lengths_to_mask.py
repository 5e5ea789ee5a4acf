"""lengths_to_mask: lengths (B,) and a number of steps -> which steps are data, boolean (B, T)."""

import numpy as np

from lstm_shapes.judging.families import Table, of_axes, of_parts
from lstm_shapes.judging.random_inputs import distinct_sizes, read_only, strided
from lstm_shapes.judging.task import Case, Diagnostic, Report, Stage, Task
from lstm_shapes.tasks.framework_errors import with_text

from .misread_lengths import STEPS
from .shared import BOTH_WAYS, UPWARD, draw_lengths, valid_steps

HINTS = {
    "both": (
        "In a row of length 3, the steps 0, 1, and 2 are valid. Which comparison of a step's "
        "number with the length says so?",
        "Compare all steps with all lengths at once: the step numbers are (T,), an `arange`, and "
        "the lengths need a second axis, (B, 1).",
    ),
    "keras": ("`np.arange(steps) < lengths[:, None]`: the result is (B, T), and boolean.",),
    "pytorch": ("`torch.arange(steps) < lengths[:, None]`: the result is (B, T), and boolean.",),
}


def mask_cases(rng, framework):
    rows, longest = sorted(distinct_sizes(rng, 2, low=4, high=12, without=(7,)))
    side = int(rng.integers(4, 9))

    def case(group, note, lengths, steps, form=np.asarray):
        lengths = form(np.array(lengths, dtype="int64"))
        return Case(group, (lengths, steps), note, sizes=(len(lengths), steps))

    def some(rows=rows, longest=longest):
        return draw_lengths(rng, rows, longest)

    return [
        case("shape", "lengths [4, 7, 2], 7 steps", UPWARD, 7),
        case("shape", "", some(), longest),
        case("shape", "padding after the longest", some(), longest + 3),
        case("values", "lengths [4, 7, 2, 5], 7 steps", BOTH_WAYS, 7),
        case("values", "", some(), longest),
        case("values", "padding after the longest", some(), longest + 2),
        case("values", "as many sequences as steps", some(side, side), side),
        case("edge cases", "one sequence", [3], 8),
        case("edge cases", "one sequence without padding", [6], 6),
        case("edge cases", "one step", [1] * rows, 1),
        case("edge cases", "equal lengths", [2] * rows, longest),
        case("edge cases", "no padding", [longest] * rows, longest),
        case("edge cases", "lengths over 255", [257, 300, 256, 3], 301),
        case("edge cases", "lengths that are every other number", some(), longest, strided),
        case("edge cases", "read-only lengths", some(), longest, read_only),
    ]


WIDTHS: Table = {
    "": ("", lambda lengths, steps: steps),
    "shorter": (
        "The mask has as many steps as the longest sequence. The batch may be padded further: "
        "the mask needs `steps` columns.",
        lambda lengths, steps: lengths.max(),
    ),
    "shorter:less": (
        "The mask is one step too narrow. It needs `steps` columns, 0 to steps - 1.",
        lambda lengths, steps: steps - 1,
    ),
    "longer": (
        "The mask is one step too wide. Steps are counted from 0 to steps - 1.",
        lambda lengths, steps: steps + 1,
    ),
}


def mask(steps=STEPS[""][1], width=WIDTHS[""][1]):
    def answer(case):
        lengths, time = case.arguments
        return steps(lengths, width(lengths, time))

    return answer


def right_as_numbers(case: Case, report: Report) -> bool:
    got, want = report.answers[0], valid_steps(*case.arguments)
    return isinstance(got, np.ndarray) and got.dtype.kind != "b" and np.array_equal(got, want)


# A mask holds no fractions that could be cut off.
AXES = of_axes(
    mask(),
    "batch steps",
    says={
        "first-batch": "Only the first sequence's row is left. Make one for each sequence: "
        "(batch, steps).",
        "last-batch": "Only the last sequence's row is left: the loop overwrites it each "
        "time. Make one for each sequence: (batch, steps).",
        "sum-steps": "The steps are counted, which are the lengths again. Expected (batch, steps).",
    },
    step="Give the new axis to `lengths`, `lengths[:, None]`, and not to the steps.",
)

TASK = Task(
    function="lengths_to_mask",
    section="From lengths to a mask",
    points=2,
    position=2,
    cases=mask_cases,
    reference=mask(),
    timeout_s=10,
    hints=HINTS,
    diagnostics=(
        Diagnostic(
            "same-axis",
            "Steps, (T,), and lengths, (B,), were compared along one axis. Give the lengths a "
            "second axis, `lengths[:, None]`: (B, 1) is compared with every step.",
            with_text("could not be broadcast|must match the size of tensor|Incompatible shapes"),
            Stage.VALUE,
        ),
        Diagnostic(
            "not-boolean",
            "The mask has the right values, but as numbers, ones and zeros. Expected True and "
            "False: frameworks take a boolean array as a mask, and indexing with it picks steps, "
            "where numbers would be read as positions. A comparison returns one.",
            right_as_numbers,
            Stage.VALUE,
            fails_group="values",
        ),
    ),
    mistakes=(
        *of_parts(
            mask,
            says={
                "padding-included": "The mask is True everywhere. Steps from the length on are "
                "padding: False.",
                "nothing-included": "The mask is False everywhere. Steps before the length are "
                "data: True.",
            },
            steps=STEPS,
        ),
        *of_parts(mask, width=WIDTHS, steps=STEPS),
        *(one for one in AXES if one.key != "truncated"),
    ),
)
