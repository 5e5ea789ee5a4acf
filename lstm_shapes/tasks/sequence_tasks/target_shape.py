"""target_shape: what each kind of task is compared with."""

from lstm_shapes.judging.diagnostics import NOT_FINISHED, NOT_WRITTEN, returns_nothing
from lstm_shapes.judging.random_inputs import RUNNING_EXAMPLE, distinct_sizes
from lstm_shapes.judging.task import Case, Diagnostic, Failure, Mistake, Task

KINDS = ("one_to_one", "one_to_many", "many_to_one", "many_to_many")
WITH_TIME = ("one_to_many", "many_to_many")


def shape_cases(rng, framework):
    """Every kind with sizes all different, with equal ones, and with ones."""
    example = (RUNNING_EXAMPLE["batch"], RUNNING_EXAMPLE["time"], RUNNING_EXAMPLE["features"])
    batch, time, width = distinct_sizes(rng, 3, low=3, high=60)
    side, other = distinct_sizes(rng, 2, low=3, high=20)

    def case(group, kind, sizes, note=""):
        known = {"axes": sizes, "valid": kind in KINDS}
        return Case(group, (kind, *sizes), note, known=known)

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
        case("edge cases", "few_to_none", (batch, time, width), "a task of another name"),
        case("edge cases", "one_to_all", (batch, time, width), "a task of another name"),
        case("edge cases", "none_to_many", (batch, time, width), "a task of another name"),
        case("edge cases", "so_many_to_one", (batch, time, width), "a task of another name"),
    ]


def by_kind(with_time, without, timed=WITH_TIME):
    """An answer: one function of (B, T, W) for the kinds with a time axis, one for the others."""

    def answer(case):
        kind, *sizes = case.arguments
        if kind not in KINDS:
            raise ValueError
        return (with_time if kind in timed else without)(*sizes)

    return answer


def whole(B, T, W):
    return (B, T, W)


def no_time(B, T, W):
    return (B, W)


def nothing_where_a_shape_was_wanted(case, report):
    return case.known["valid"] and returns_nothing(case, report)


def not_a_shape(case, report):
    answer = report.answers[0]
    return (
        isinstance(answer, Failure)
        and answer.kind in ("several", "other")
        and bool(case.known["valid"])
    )


TIME_KEPT = "The shape of {} has a time axis, and its target has none: (batch, width). "
TIME_LOST = "The shape of {} has no time axis, and its target has one: (batch, time, width). "
ONE_RESULT = "What follows `to` says what comes out: one result for a whole sequence."
EVERY_STEP = "What follows `to` says what comes out: one result for every step."


def mistake(key, sentence, *shapes, **options):
    return Mistake(key, sentence, by_kind(*shapes, **options))


HINTS = {
    "both": (
        "Read the name's second half: `one` is one answer a sequence, `many` is an answer at "
        "every step.",
        "Two shapes for four names: (batch, width) without time, or (batch, time, width) with it.",
        '`if task in ("one_to_one", "many_to_one"): return batch, width`, the other two in the '
        "same way, and `raise ValueError` for whatever else comes.",
    ),
}

TASK = Task(
    function="target_shape",
    position=1,
    section="Five kinds of task",
    points=2,
    hints=HINTS,
    cases=shape_cases,
    reference=by_kind(whole, no_time),
    timeout_s=10,
    diagnostics=(
        NOT_WRITTEN,
        NOT_FINISHED,
        Diagnostic(
            "returns-nothing",
            "`{function}` gave nothing back (None) for a task that has a target. End the function "
            "with `return`, for each of the four tasks; printing a shape returns nothing.",
            nothing_where_a_shape_was_wanted,
        ),
        Diagnostic(
            "not-a-shape",
            "`{function}` returned a {name}, and a shape was wanted: a tuple of whole numbers, such "
            "as `(batch, width)`.",
            not_a_shape,
        ),
    ),
    mistakes=(
        mistake(
            "time-kept",
            TIME_KEPT.format("`many_to_one`") + ONE_RESULT,
            whole,
            no_time,
            timed=(*WITH_TIME, "many_to_one"),
        ),
        mistake(
            "time-kept",
            TIME_KEPT.format("`one_to_one`") + ONE_RESULT,
            whole,
            no_time,
            timed=(*WITH_TIME, "one_to_one"),
        ),
        mistake(
            "time-kept",
            "Every task has a time axis here. " + ONE_RESULT,
            whole,
            whole,
        ),
        mistake(
            "time-lost",
            TIME_LOST.format("`one_to_many`") + EVERY_STEP,
            whole,
            no_time,
            timed=("many_to_many",),
        ),
        mistake(
            "time-lost",
            TIME_LOST.format("`many_to_many`") + EVERY_STEP,
            whole,
            no_time,
            timed=("one_to_many",),
        ),
        mistake("time-lost", "No task has a time axis here. " + EVERY_STEP, no_time, no_time),
        mistake(
            "input-for-output",
            "`one_to_many` and `many_to_one` changed places: what stands before `to` goes in, what "
            "follows it comes out, and the target belongs to what comes out.",
            whole,
            no_time,
            timed=("many_to_one", "many_to_many"),
        ),
        mistake(
            "turned-round",
            "The time axis stands where there should be none, and is missing where there should "
            "be one. A target has a time axis when there is a result for every step.",
            no_time,
            whole,
        ),
        mistake(
            "one-to-one-only",
            "Only `one_to_one` has no time axis here, and `many_to_one` gives one result for a "
            "whole sequence, too; `one_to_many` gives one for every step.",
            whole,
            no_time,
            timed=("many_to_one",),
        ),
        mistake(
            "time-first",
            "Time comes first here. In this course the batch does: (batch, time, width).",
            lambda B, T, W: (T, B, W),
            no_time,
        ),
        mistake(
            "time-last",
            "Time comes last here. It is the second axis: (batch, time, width).",
            lambda B, T, W: (B, W, T),
            no_time,
        ),
        mistake(
            "step-axis",
            "A target without time has no axis for it, not even one of length one: (batch, width).",
            whole,
            lambda B, T, W: (B, 1, W),
        ),
        mistake(
            "batch-lost",
            "The batch axis is missing: the target of a whole batch was asked for.",
            lambda B, T, W: (T, W),
            lambda B, T, W: (W,),
        ),
        mistake(
            "width-lost",
            "The last axis is missing: each result is `width` numbers wide.",
            lambda B, T, W: (B, T),
            lambda B, T, W: (B,),
        ),
        mistake(
            "width-lost",
            "A width of one is an axis, too: (batch, time, 1) and (batch, 1).",
            lambda B, T, W: (B, T, W) if W > 1 else (B, T),
            lambda B, T, W: (B, W) if W > 1 else (B,),
        ),
        mistake(
            "single-step-dropped",
            "One step is a time axis of length one, and it stays: (batch, 1, width).",
            lambda B, T, W: (B, T, W) if T > 1 else (B, W),
            no_time,
        ),
        mistake(
            "axes-multiplied",
            "Time and width were multiplied into one axis. Each has an axis of its own: "
            "(batch, time, width).",
            lambda B, T, W: (B, T * W),
            no_time,
        ),
        mistake(
            "one-time-instead-of-width",
            "A target without time is (batch, width): the width of a result, not the number of "
            "steps.",
            whole,
            lambda B, T, W: (B, T),
        ),
        mistake(
            "only-the-example",
            "That is the answer for batch 4, time 7 and width 3, whatever the arguments are.",
            lambda B, T, W: (4, 7, 3),
            lambda B, T, W: (4, 3),
        ),
    ),
)
