"""target_shape: a kind of task, batch, time, and width -> the shape of its target."""

from dataclasses import dataclass, field

from lstm_shapes.judging.diagnostics import returns_nothing
from lstm_shapes.judging.families import of_parts
from lstm_shapes.judging.random_inputs import RUNNING_EXAMPLE, distinct_sizes
from lstm_shapes.judging.task import Case, Diagnostic, Failure, Stage, Task

from .target_parts import CHANGES, KINDS, TIMED, WITH_TIME, WITHOUT, shape

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
