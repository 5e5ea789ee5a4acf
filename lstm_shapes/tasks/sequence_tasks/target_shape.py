"""target_shape: a kind of task, batch, time, and width -> the shape of its target."""

from dataclasses import dataclass, field

from lstm_shapes.judging.diagnostics import returns_nothing
from lstm_shapes.judging.families import of_parts
from lstm_shapes.judging.random_inputs import RUNNING_EXAMPLE, distinct_sizes
from lstm_shapes.judging.task import Case, Diagnostic, Failure, Stage, Task

KINDS = ("one_to_one", "one_to_many", "many_to_one", "many_to_many")

HINTS = {
    "both": (
        "Read the name's second half: `one` is one result for each sequence, `many` one at "
        "every step.",
        "Two shapes for four names: (batch, width) without time, or (batch, time, width) with it.",
        '`if task in ("one_to_one", "many_to_one"): return batch, width`, the other two in the '
        "same way, and `raise ValueError` for any other name.",
    ),
}


@dataclass(frozen=True, eq=False)
class KindCase(Case):
    """valid: whether the kind is one of the four."""

    valid: bool = field(default=True, kw_only=True)


def shape_cases(rng, framework):
    example = (RUNNING_EXAMPLE["batch"], RUNNING_EXAMPLE["time"], RUNNING_EXAMPLE["features"])
    batch, time, width = distinct_sizes(rng, 3, low=3, high=60)
    side, other = distinct_sizes(rng, 2, low=3, high=20)

    def case(group, kind, sizes, note=""):
        return KindCase(group, (kind, *sizes), note, sizes=sizes, valid=kind in KINDS)

    def all_kinds(group, sizes, note=""):
        return [case(group, kind, sizes, f"{kind}{note}") for kind in KINDS]

    return [
        *all_kinds("shape", example),
        *all_kinds("values", (batch, time, width)),
        *all_kinds("values", (width, batch, time)),
        *all_kinds("values", (side, side, other), ", as many steps as sequences"),
        *all_kinds("values", (other, side, side), ", as wide as it is long"),
        *all_kinds("edge cases", (1, time, width), ", one sequence"),
        *all_kinds("edge cases", (batch, 1, width), ", one step"),
        *all_kinds("edge cases", (batch, time, 1), ", a width of one"),
        *(
            case("edge cases", kind, (batch, time, width), "a task of another name")
            for kind in ("few_to_none", "one_to_all", "none_to_many", "so_many_to_one")
        ),
    ]


RESULT = "What follows `to` is the output: one result for a complete sequence."
STEPS = "What follows `to` is the output: one result for every step."
KEPT = "The target of {} has no time axis: expected (batch, width). " + RESULT
LOST = "The target of {} has a time axis: expected (batch, time, width). " + STEPS
# The kinds whose target has a time axis.
TIMED = {
    "": ("", ("one_to_many", "many_to_many")),
    "time-kept": (
        KEPT.format("`many_to_one`"),
        ("one_to_many", "many_to_many", "many_to_one"),
    ),
    "time-kept:one": (
        KEPT.format("`one_to_one`"),
        ("one_to_many", "many_to_many", "one_to_one"),
    ),
    "time-kept:all": (f"Every target has a time axis here. {RESULT}", KINDS),
    "time-lost": (LOST.format("`one_to_many`"), ("many_to_many",)),
    "time-lost:many": (LOST.format("`many_to_many`"), ("one_to_many",)),
    "time-lost:all": (f"No target has a time axis here. {STEPS}", ()),
    "input-for-output": (
        "`one_to_many` and `many_to_one` are swapped: what precedes `to` is the input, what "
        "follows it is the output, and the target belongs to the output.",
        ("many_to_one", "many_to_many"),
    ),
    "inverted": (
        "The time axis is where there should be none, and missing where there should be one. A "
        "target has a time axis if there is a result for every step.",
        ("one_to_one", "many_to_one"),
    ),
    "one-to-one-only": (
        "Only `one_to_one` has no time axis here, but `many_to_one` has one result for a complete "
        "sequence, too; `one_to_many` has one for every step.",
        ("many_to_one",),
    ),
}
WITH_TIME = {
    "": ("", lambda B, T, W: (B, T, W)),
    "time-first": (
        "Time is first here. In this course the batch is: (batch, time, width).",
        lambda B, T, W: (T, B, W),
    ),
    "time-last": (
        "Time is last here. It is the second axis: (batch, time, width).",
        lambda B, T, W: (B, W, T),
    ),
    "single-step-dropped": (
        "One step is a time axis of length one, and it stays: (batch, 1, width).",
        lambda B, T, W: (B, T, W) if T > 1 else (B, W),
    ),
    "axes-multiplied": (
        "Time and width were multiplied into one axis. Each has an axis of its own: (batch, time, "
        "width).",
        lambda B, T, W: (B, T * W),
    ),
}
WITHOUT = {
    "": ("", lambda B, T, W: (B, W)),
    "step-axis": (
        "A target without time has no axis for it, not even one of length one: (batch, width).",
        lambda B, T, W: (B, 1, W),
    ),
    "one-time-instead-of-width": (
        "A target without time is (batch, width): the width of a result, not the number of steps.",
        lambda B, T, W: (B, T),
    ),
}


# What is made of a right shape.
CHANGES = {
    "": ("", lambda shape: shape),
    "batch-lost": (
        "The batch axis is missing: return the target of a complete batch.",
        lambda shape: shape[1:],
    ),
    "width-lost": (
        "The last axis is missing: each result is `width` numbers wide.",
        lambda shape: shape[:-1],
    ),
    "width-lost:one": (
        "A width of one is an axis, too: (batch, time, 1) and (batch, 1).",
        lambda shape: shape if shape[-1] > 1 else shape[:-1],
    ),
    "only-the-example": (
        "This is the answer for batch 4, time 7, and width 3, for any arguments.",
        lambda shape: (4, 7, 3) if len(shape) == 3 else (4, 3),
    ),
}


def shape(
    timed=TIMED[""][1],
    with_time=WITH_TIME[""][1],
    without=WITHOUT[""][1],
    change=CHANGES[""][1],
):
    def answer(case):
        kind, *sizes = case.arguments
        if kind not in KINDS:
            raise ValueError
        return change((with_time if kind in timed else without)(*sizes))

    return answer


def not_a_shape(case, report):
    answer = report.answers[0]
    return case.valid and isinstance(answer, Failure) and answer.kind in ("several", "other")


TASK = Task(
    function="target_shape",
    section="Five kinds of task",
    points=2,
    position=1,
    cases=shape_cases,
    reference=shape(),
    kind="other",
    timeout_s=10,
    hints=HINTS,
    diagnostics=(
        Diagnostic(
            "returns-nothing",
            "`{function}` returned None for a task that has a target. End the function with "
            "`return`, for each of the four tasks; printing a shape returns nothing.",
            lambda case, report: case.valid and returns_nothing(case, report),
            Stage.NOT_ANSWERED,
        ),
        Diagnostic(
            "other-type",
            "`{function}` returned a {name}; expected a shape: a tuple of integers, such as "
            "`(batch, width)`.",
            not_a_shape,
            Stage.WRONG_TYPE,
        ),
    ),
    mistakes=(
        *of_parts(shape, change=CHANGES),
        *of_parts(shape, timed=TIMED, with_time=WITH_TIME, without=WITHOUT),
    ),
)
