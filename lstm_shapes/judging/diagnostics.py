"""Signs that many tasks share: what happened, beside what came out."""

import numpy as np

from .task import Diagnostic, Failure


def errors_of(report):
    """The texts of all errors of one case, for what only an error's text can tell."""
    error = report.model_info.get("error") or {}
    texts = [str(error.get("text", "")), str(error.get("type", ""))]
    texts += [answer.text for answer in report.answers if isinstance(answer, Failure)]
    return " ".join(texts)


def failed(kind, name=None):
    """A sign's test: some answer is a Failure of this kind (and type)."""

    def holds(case, report):
        return any(
            isinstance(answer, Failure)
            and answer.kind == kind
            and (name is None or answer.name == name)
            for answer in report.answers
        )

    return holds


def not_written(case, report):
    # A model's call can raise NotImplementedError for another reason: a missing `forward`.
    return not report.model_info and failed("error", "NotImplementedError")(case, report)


def returns_nothing(case, report):
    return report.model_info.get("type") == "NoneType" or failed("other", "NoneType")(case, report)


def shape_instead(case, report):
    """Whole numbers in a plain list or tuple: a shape, where an array of it was wanted."""
    if report.model_info.get("type") in ("tuple", "list", "Size"):
        return True
    answer = report.answers[0]
    return (
        report.is_plain_list
        and isinstance(answer, np.ndarray)
        and answer.ndim == 1
        and answer.dtype.kind == "i"
    )


NOT_WRITTEN = Diagnostic(
    "not-written",
    "`{function}` is not written yet: put your code where `raise NotImplementedError` stands.",
    not_written,
)
NOT_FINISHED = Diagnostic(
    "not-finished",
    "`{function}` had not finished when it was stopped; {seconds} seconds are plenty. Look for a "
    "loop that never ends.",
    failed("interrupted"),
)
RETURNS_NOTHING = Diagnostic(
    "returns-nothing",
    "`{function}` gave nothing back (None). Printing a result, or changing an argument in place, "
    "returns nothing: end the function with `return`.",
    returns_nothing,
)
SHAPE_INSTEAD = Diagnostic(
    "shape-instead",
    "`{function}` gave a shape, as numbers. Return the array itself, in that shape.",
    shape_instead,
)
LIST_RESULT = Diagnostic(
    "list-result",
    "`{function}` returned a list, and in this notebook results are tensors. `torch.stack` makes "
    "one tensor of several.",
    lambda case, report: (
        not report.model_info and (report.is_plain_list or failed("several")(case, report))
    ),
    frameworks=("pytorch",),
)
FOREIGN = Diagnostic(
    "numpy-result",
    "`{function}` returned a {foreign_type}, and in this notebook results are tensors (`torch.Tensor`).",
    lambda case, report: bool(report.foreign_type),
    frameworks=("pytorch",),
)
SEVERAL = Diagnostic(
    "several-results",
    "`{function}` gave a {name} of {number} things where one array was wanted. Return the one "
    "that was asked for.",
    failed("several"),
)
OTHER = Diagnostic(
    "other-type",
    "`{function}` returned something of type {name}, and an array was wanted.",
    failed("other"),
)
CHANGES_ARGUMENT = Diagnostic(
    "changes-argument",
    "`{function}` changed the argument it was given. Whoever called it still needs that array: "
    "work on a copy, or use an operation that makes a new array.",
    lambda case, report: report.changed,
    fails_group="edge cases",
)


def same_but_for_dtype(case, report, want):
    """True if the numbers are the wanted ones in another dtype; plain lists have none."""
    if isinstance(want, Failure):
        return False
    got, given = report.answers[0], case.arguments[0]
    given = given[0] if isinstance(given, list) else given
    if isinstance(want, tuple):
        pairs = list(zip(got, want)) if isinstance(got, tuple) and len(got) == len(want) else []
    else:
        pairs = [(got, want)]
    return (
        bool(pairs)
        and not report.is_plain_list
        and all(
            isinstance(g, np.ndarray) and g.shape == np.shape(w) and np.allclose(g, w, rtol=1e-6)
            for g, w in pairs
        )
        and any(g.dtype != given.dtype for g, _ in pairs)
    )


CHANGES_DTYPE = Diagnostic(
    "changes-dtype",
    "`{function}` changed the kind of number (the dtype). Moving numbers to another shape keeps "
    "it: whole numbers stay whole, and large ones stay exact.",
    # The judge looks at it last: a known mistake says more than the dtype it also has.
    lambda case, report: False,
)


NO_GRADIENT = Diagnostic(
    "no-gradient",
    {
        "keras": "Every number is right, and no gradient reaches some of the weights: training "
        "would leave them as they are. Keep NumPy and `stop_gradient` out of the model "
        "(`keras.ops` has the operations), and leave `trainable` on.",
        "pytorch": "Every number is right, and no gradient reaches some of the weights: training "
        "would leave them as they are. Keep `detach`, `no_grad` and NumPy out of `forward`, and "
        "leave `requires_grad` on.",
    },
    # The judge looks at it last: of a wrong answer, another mistake says more.
    lambda case, report: False,
    fails_group="values",
)


def of_results(number, names):
    """The common signs for a task that wants several results, such as 2, "(X, y)"."""

    def not_so_many(case, report):
        return failed("several")(case, report) or failed("other")(case, report)

    def part_is_none(case, report):
        answer = report.answers[0]
        return isinstance(answer, tuple) and any(isinstance(part, Failure) for part in answer)

    return (
        NOT_WRITTEN,
        NOT_FINISHED,
        RETURNS_NOTHING,
        Diagnostic(
            "other-number",
            f"`{{function}}` was to give {number} results, {names}, and gave something else (type "
            f"{{name}}). Return them side by side: `return {names.strip('()')}`.",
            not_so_many,
        ),
        Diagnostic(
            "other-type",
            f"One of the {number} results {names} is no array, but something of type {{name}}.",
            part_is_none,
        ),
        LIST_RESULT,
        FOREIGN,
        CHANGES_ARGUMENT,
    )


COMMON = (
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
