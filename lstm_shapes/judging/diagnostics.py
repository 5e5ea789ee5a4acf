"""Diagnostics that many tasks share: what was done or returned, not which numbers."""

from collections.abc import Callable

import numpy as np

from .task import Answer, Case, Diagnostic, Failure, Report, Stage


def failed(kind: str, name: str | None = None) -> Callable[[Case, Report], bool]:
    """Return a test: some answer is a Failure of this kind (and of this type's name)."""

    def detects(case: Case, report: Report) -> bool:
        return any(
            isinstance(answer, Failure)
            and answer.kind == kind
            and (name is None or answer.name == name)
            for answer in report.answers
        )

    return detects


def errors_of(report: Report) -> str:
    """Return the texts of all errors of one case, for what only an error's text can tell."""
    error = report.model_info.get("error") or {}
    texts = [str(error.get("text", "")), str(error.get("type", ""))]
    texts += [answer.text for answer in report.answers if isinstance(answer, Failure)]
    return " ".join(texts)


def not_written(case: Case, report: Report) -> bool:
    # A model's call can raise NotImplementedError for another reason: a missing `forward`.
    return not report.model_info and failed("error", "NotImplementedError")(case, report)


def returns_nothing(case: Case, report: Report) -> bool:
    return report.model_info.get("type") == "NoneType" or failed("other", "NoneType")(case, report)


def shape_instead(case: Case, report: Report) -> bool:
    """Integers in a plain list or tuple: a shape instead of an array of that shape."""
    answer = report.answers[0]
    return (
        report.is_plain_list
        and isinstance(answer, np.ndarray)
        and answer.ndim == 1
        and answer.dtype.kind == "i"
    )


def list_result(case: Case, report: Report) -> bool:
    # A tuple of several results is another mistake than a list of tensors.
    several = [answer for answer in report.failures if answer.kind == "several"]
    lists = any(answer.name == "list" for answer in several)
    return not report.model_info and (report.is_plain_list or lists)


def part_is_not_an_array(case: Case, report: Report) -> bool:
    answer = report.answers[0]
    return isinstance(answer, tuple) and any(isinstance(part, Failure) for part in answer)


NOT_WRITTEN = Diagnostic(
    "not-written",
    "`{function}` is not written yet: replace `raise NotImplementedError` with your code.",
    not_written,
    Stage.NOT_ANSWERED,
)
NOT_FINISHED = Diagnostic(
    "not-finished",
    "`{function}` had not finished when it was stopped after {seconds} seconds; that is plenty "
    "of time for it. Look for a loop that never ends.",
    failed("interrupted"),
    Stage.NOT_ANSWERED,
)
RETURNS_NOTHING = Diagnostic(
    "returns-nothing",
    "`{function}` returned None. Printing a result, or changing an argument in place, returns "
    "nothing: end the function with `return`.",
    returns_nothing,
    Stage.NOT_ANSWERED,
)
SHAPE_INSTEAD = Diagnostic(
    "shape-instead",
    "`{function}` returned a shape, as a list of numbers. Return the array itself, in that shape.",
    shape_instead,
    Stage.WRONG_TYPE,
)
LIST_RESULT = Diagnostic(
    "list-result",
    "`{function}` returned a list; expected a tensor. `torch.stack` makes one tensor of several.",
    list_result,
    Stage.WRONG_TYPE,
    frameworks=("pytorch",),
)
FOREIGN = Diagnostic(
    "numpy-result",
    "`{function}` returned a {foreign_type}; expected a tensor (`torch.Tensor`).",
    lambda case, report: bool(report.foreign_type),
    Stage.WRONG_TYPE,
    frameworks=("pytorch",),
)
SEVERAL = Diagnostic(
    "several-results",
    "`{function}` returned a {name} with {number} items; expected one array. Return only the one "
    "that the task asks for.",
    failed("several"),
    Stage.WRONG_TYPE,
)
OTHER = Diagnostic(
    "other-type",
    "`{function}` returned something of type {name}; expected an array.",
    failed("other"),
    Stage.WRONG_TYPE,
)
OTHER_PART = Diagnostic(
    "other-type",
    "One of the results is of type {name}; expected an array.",
    part_is_not_an_array,
    Stage.WRONG_TYPE,
)
CHANGES_ARGUMENT = Diagnostic(
    "changes-argument",
    "`{function}` changed its argument. The calling code still needs that array: work on a copy, "
    "or use an operation that makes a new array.",
    lambda case, report: report.changed,
    Stage.SIDE_EFFECT,
    fails_group="edge cases",
)

ARRAY = (
    NOT_WRITTEN,
    NOT_FINISHED,
    RETURNS_NOTHING,
    SHAPE_INSTEAD,
    LIST_RESULT,
    FOREIGN,
    SEVERAL,
    OTHER,
    CHANGES_ARGUMENT,
)


def same_but_for_dtype(case: Case, report: Report, want: Answer) -> bool:
    """Return whether the numbers are the expected ones in another dtype; plain lists have none."""
    if isinstance(want, Failure):
        return False
    got, given = report.answers[0], case.arguments[0]
    given = given[0] if isinstance(given, list) else given
    if isinstance(want, tuple):
        if not isinstance(got, tuple) or len(got) != len(want):
            return False
        pairs = list(zip(got, want, strict=True))
    else:
        pairs = [(got, want)]
    return (
        not report.is_plain_list
        and all(
            isinstance(g, np.ndarray) and g.shape == np.shape(w) and np.allclose(g, w, rtol=1e-6)
            for g, w in pairs
        )
        and any(g.dtype != given.dtype for g, _ in pairs)
    )


def other_number(names: tuple[str, ...]) -> Diagnostic:
    """Return the diagnostic of a task that must return several results, and does not.

    names: those of the results, as in ("X", "y").
    """
    listed = ", ".join(names)

    def detects(case: Case, report: Report) -> bool:
        return failed("several")(case, report) or failed("other")(case, report)

    return Diagnostic(
        "other-number",
        f"Expected {len(names)} results, ({listed}); `{{function}}` returned something else "
        f"(type {{name}}). Return them together: `return {listed}`.",
        detects,
        Stage.WRONG_TYPE,
    )
