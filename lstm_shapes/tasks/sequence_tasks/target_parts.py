"""The parts of a target's shape that mistakes replace: whether it has a time axis, and where."""

KINDS = ("one_to_one", "one_to_many", "many_to_one", "many_to_many")
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
