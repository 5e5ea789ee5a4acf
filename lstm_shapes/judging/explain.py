"""Sentences about answers: what was expected, what the learner's code returned, what to do."""

import re
from collections.abc import Sequence

import numpy as np

from .task import Answer, Failure, Report, Sentence, Task, in_framework


def format_message(
    sentence: Sentence, task: Task, framework: str, reports: Sequence[Report]
) -> str:
    """Fill the placeholders of a sentence: function, seconds, name, number, foreign_type, error."""
    text = in_framework(sentence, framework)
    failures = [failure for report in reports for failure in report.failures] or [Failure("")]
    if "{name}" in text:
        # Of calls that raise and calls that return another type, the latter are meant.
        failures.sort(key=lambda failure: failure.kind == "error")
    failure = failures[0]
    return text.format(
        function=task.function,
        seconds=task.timeout_s,
        name=failure.name,
        number=failure.number,
        foreign_type=next((one.foreign_type for one in reports if one.foreign_type), ""),
        error=describe_error(failure),
    )


def describe_error(failure: Failure) -> str:
    """Describe an exception in one line: its type, its first line of text, the learner's line."""
    text = re.sub(r"\x1b\[[0-9;]*m", "", failure.text)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    # Keras wraps the message that matters in "Exception encountered when calling ...".
    if len(lines) > 1 and lines[0].startswith("Exception encountered"):
        lines = lines[1:]
    words = failure.name + (f": {lines[0][:200]}" if lines else "")
    return words + (f" (in the line `{failure.line}`)" if failure.line else "")


def describe_difference(got: Answer, want: Answer, exact: bool) -> str:
    """Describe how one answer differs from the expected one; empty if it does not."""
    if isinstance(want, Failure):
        return describe_missing_error(got, want)
    if isinstance(want, tuple) and isinstance(got, tuple):
        return describe_difference_among(got, want, exact)
    if isinstance(got, Failure) and got.kind == "error":
        return f"your code raised {describe_error(got)}."
    if isinstance(want, tuple):
        return f"expected a tuple of {len(want)} results, got something else."
    want = np.asarray(want)
    if isinstance(got, Failure):
        return f"expected an array of shape {want.shape}, got {got.name or got.kind}."
    if not isinstance(got, np.ndarray):
        return f"expected one array of shape {want.shape}, got several."
    if got.shape != want.shape:
        return f"your result has shape {got.shape}; expected {want.shape}."
    close = got == want if exact else np.isclose(got, want, rtol=1e-3, atol=1e-4)
    if close.all():
        return ""
    if want.ndim == 0:
        return "expected another number."
    place = [int(axis) for axis in np.argwhere(~close)[0]]
    return (
        f"the shape {got.shape} is right, but {int((~close).sum())} of {close.size} numbers are "
        f"not; the first wrong one is at {place}."
    )


def describe_missing_error(got: Answer, want: Failure) -> str:
    """Describe the lack of an expected exception; empty if it was raised."""
    if isinstance(got, Failure) and got.kind == "error":
        words = f"expected a {want.name}, but your code raised {describe_error(got)}."
        return "" if want.name in got.types else words
    return (
        f"expected a {want.name}, but none was raised. Check the arguments first, and "
        f"`raise {want.name}(...)` where there is no result."
    )


def describe_difference_among(
    got: tuple[Answer, ...], want: tuple[Answer, ...], exact: bool
) -> str:
    """Describe the first of several results that differs, by its number."""
    level = depth(want)
    if len(got) != len(want):
        return f"expected {len(want)} {'batches' if level == 2 else 'results'}, got {len(got)}."
    for number, pair in enumerate(zip(got, want, strict=True), 1):
        words = describe_difference(*pair, exact)
        if words:
            where = {2: f"batch {number} of {len(want)}", 3: f"pass {number} over the batches"}
            return f"in {where.get(level, f'result {number} of {len(want)}')}, {words}"
    return ""


def depth(answer: Answer) -> int:
    """Return 1 for a tuple of results, 2 for batches of such results, 3 for passes over them."""
    return 1 + max(map(depth, answer), default=0) if isinstance(answer, tuple) else 0
