"""From answers to a verdict: right or wrong in each group, and the mistake by its name.

Runs where no code of a learner runs. It is total: whatever came back, there is
a share of the points and a sentence.
"""

import logging
import re
from dataclasses import replace

import numpy as np

from . import protocol
from .diagnostics import CHANGES_DTYPE, NO_GRADIENT, same_but_for_dtype
from .task import GROUPS, Failure, Verdict

log = logging.getLogger(__name__)


def judge(task, framework, cases, text, nonce, extra=""):
    """Judge what the probe sent.

    cases: the list that was asked. text: the probe's JSON text, or None if none
    arrived. extra: what is known from elsewhere ("its cell stopped with ...").
    Returns a Verdict; never raises.
    """
    try:
        if text is None:
            return nothing(cases, f"No answer came back from `{task.function}`. {extra}".strip())
        defined, reports = protocol.decode_reports(text, cases, nonce)
        if not defined:
            return nothing(
                cases,
                f"`{task.function}` is not defined. "
                + (extra or "Run the cell that defines it, and keep its name."),
            )
        return weigh(task, framework, cases, reports)
    except protocol.ProtocolError as error:
        return nothing(cases, f"`{task.function}` could not be graded: {error}.")
    except Exception as error:
        log.exception("judging %s", task.function)
        return nothing(
            cases,
            f"`{task.function}` could not be graded ({type(error).__name__} in the grader). "
            "This is not your mistake: tell your teacher.",
        )


def nothing(cases, sentence):
    return Verdict(0.0, sentence, dict.fromkeys(groups_of(cases), False))


def groups_of(cases):
    present = {case.group for case in cases}
    return [group for group in GROUPS if group in present]


def weigh(task, framework, cases, reports):
    """The verdict on answers that could be read."""
    cases = [settled(*pair) for pair in zip(cases, reports)]
    wanted = [answers_of(task.reference, case) for case in cases]
    if task.relation:
        wanted = [in_that_shape(*pair, task) for pair in zip(reports, wanted)]
    exact = task.tolerance == 0
    reports = [best_order(*pair, task) for pair in zip(reports, wanted)]
    right = [
        all(
            is_right(got, want, task, of_shape=case.group == "shape")
            for got, want in zip(report.answers, answers)
        )
        and (task.relation is None or task.relation(case, report))
        for case, report, answers in zip(cases, reports, wanted)
    ]
    other_dtype = [
        task.keeps_dtype and case.group != "shape" and same_but_for_dtype(case, report, answers[0])
        for case, report, answers in zip(cases, reports, wanted)
    ]
    right = [holds and not other for holds, other in zip(right, other_dtype)]
    lost = {case.group for case, holds in zip(cases, right) if not holds}
    named = None
    for diagnostic in task.diagnostics_in(framework):
        seen = [pair for pair in zip(cases, reports) if holds_safely(diagnostic.detects, *pair)]
        if seen and all(
            holds_safely(diagnostic.consistent_with, *pair) for pair in zip(cases, reports)
        ):
            lost |= {diagnostic.fails_group or case.group for case, _ in seen}
            named = diagnostic
            break
    if named is None and lost:
        named = find_mistake(task, framework, cases, reports, wanted)
    if named is None and all(map(any, zip(right, other_dtype))):
        named = CHANGES_DTYPE if any(other_dtype) else None
    if not lost and named is None and any(report.model_info.get("untrained") for report in reports):
        named, lost = NO_GRADIENT, {NO_GRADIENT.fails_group}
    groups = {group: group not in lost for group in groups_of(cases)}
    share = sum(groups.values()) / len(groups)
    if named is not None:
        sentence = fill(named.sentence, task, framework, cases, reports)
        return Verdict(share, sentence, groups, named.key)
    if not lost:
        return Verdict(1.0, "Right, in every case that was tried.", groups)
    key = key_of_errors(reports, wanted, right)
    return Verdict(share, difference(cases, reports, wanted, right, exact), groups, key)


def settled(case, report):
    """The case with the layers that the learner's model has, where several sets are right."""
    number, sets = report.model_info.get("choice"), (case.weights, *case.alternative_weights)
    if isinstance(number, int) and 0 < number < len(sets):
        return replace(case, weights=sets[number])
    return case


def in_that_shape(report, wanted, task):
    """What is wanted where any numbers may be right: those that came, if the shape is right."""
    return [
        got if agrees(got, want, task, of_shape=True) else want
        for got, want in zip(report.answers, wanted)
    ]


def key_of_errors(reports, wanted, right):
    """What is the matter with errors, if they are: one too many, one missing, another one."""
    asked, raised = [], []
    for report, answers, holds in zip(reports, wanted, right):
        if not holds:
            asked.append(isinstance(answers[0], Failure))
            failure = first_failure([report])
            raised.append(bool(failure) and failure.kind == "error")
    if asked and all(asked):
        return "no-error" if not all(raised) else "other-error"
    return "raises" if any(raised) else None


def best_order(report, wanted, task):
    """The report with the answers of that order of equal layers that is right most often."""

    def hits(answers):
        return sum(is_right(*pair, task) for pair in zip(answers, wanted))

    orders = (report.answers, *report.alternative_answers)
    best = max(orders, key=hits)
    return replace(
        report, answers=best, alternative_answers=tuple(o for o in orders if o is not best)
    )


def answers_of(function, case):
    """A reference's or a mistake's answers to one case, errors included."""
    answers = []
    for inputs in [call.inputs for call in case.calls] or [()]:
        try:
            answers.append(function(case, *inputs))
        except Exception as error:
            answers.append(Failure("error", type(error).__name__))
    return answers


def is_right(got, want, task, of_shape=False):
    """Whether an answer is the reference's; an error asked for must be of its type."""
    if isinstance(want, Failure):
        return isinstance(got, Failure) and got.kind == "error" and want.name in got.types
    return agrees(got, want, task, of_shape)


def agrees(got, want, task, of_shape=False):
    """Whether an answer is the wanted one (in shape alone, or in every number)."""
    if isinstance(want, tuple) and not isinstance(got, np.ndarray):
        return (
            isinstance(got, tuple)
            and len(got) == len(want)
            and all(agrees(*pair, task, of_shape) for pair in zip(got, want))
        )
    if isinstance(want, Failure) or not isinstance(got, np.ndarray):
        return isinstance(want, Failure) and isinstance(got, Failure) and got.kind == "error"
    want = np.asarray(want)
    if got.shape != want.shape:
        return False
    # A single number has no shape that could be right by itself.
    if of_shape and want.ndim:
        return True
    if task.tolerance == 0:
        return bool(np.array_equal(got, want, equal_nan=got.dtype.kind == "f"))
    # A mistake may divide nothing by nothing; a reference never does.
    return bool(np.allclose(got, want, task.tolerance, task.tolerance, equal_nan=True))


def holds_safely(test, case, report):
    # Facts come from beside a learner's code: a diagnostic that cannot be read is absent.
    try:
        return bool(test(case, report))
    except Exception:
        return False


def find_mistake(task, framework, cases, reports, wanted):
    """The mistake that gives the learner's answers in all cases, if there is one.

    Where an error was asked for, and in cases set aside, a mistake need not explain
    the answer: whoever cuts a window wrongly may, or may not, refuse a bad length.
    """

    def explains(mistake, case, report):
        wrong = answers_of(mistake.answer, case)
        return any(
            all(explained(*pair, task) for pair in zip(answers, wrong))
            for answers in (report.answers, *report.alternative_answers)
        )

    telling = [
        (case, report)
        for case, report, answers in zip(cases, reports, wanted)
        if not case.known.get("aside") and not any(isinstance(a, Failure) for a in answers)
    ]
    for mistake in task.mistakes_in(framework):
        if all(explains(mistake, *pair) for pair in telling):
            return mistake
    return None


def explained(got, wrong, task):
    """Whether an answer is a mistake's; of nothing, some code makes an error, some an array."""
    if isinstance(wrong, tuple) and isinstance(got, tuple) and len(wrong) == len(got):
        return all(explained(*pair, task) for pair in zip(got, wrong))
    if holds_nothing(wrong) and (holds_nothing(got) or isinstance(got, Failure)):
        return not isinstance(got, Failure) or got.kind == "error"
    return agrees(got, wrong, task)


def holds_nothing(answer):
    """Whether an answer is an array without numbers, or results and batches without any."""
    if isinstance(answer, tuple):
        return all(map(holds_nothing, answer))
    return isinstance(answer, np.ndarray) and answer.size == 0


def fill(sentence, task, framework, cases, reports):
    """A sentence with what it needs to know of the case."""
    if isinstance(sentence, dict):
        sentence = sentence[framework]
    failure = first_failure(reports) or Failure("")
    return sentence.format(
        function=task.function,
        seconds=task.seconds,
        name=failure.name,
        number=failure.number,
        foreign_type=next((report.foreign_type for report in reports if report.foreign_type), ""),
        error=describe_error(failure),
    )


def first_failure(reports):
    return next((f for report in reports for f in failures_in(report.answers)), None)


def failures_in(answers):
    for answer in answers:
        if isinstance(answer, Failure):
            yield answer
        elif isinstance(answer, tuple):
            yield from failures_in(answer)


def describe_error(failure):
    """An exception in one line: its type, its first line of text, the learner's line."""
    text = re.sub(r"\x1b\[[0-9;]*m", "", failure.text)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    # Keras wraps the message that matters in "Exception encountered when calling ...".
    if len(lines) > 1 and lines[0].startswith("Exception encountered"):
        lines = lines[1:]
    words = failure.name + (f": {lines[0][:200]}" if lines else "")
    return words + (f" (in the line `{failure.line}`)" if failure.line else "")


def difference(cases, reports, wanted, right, exact):
    """The first wrong case: error, shape against shape, or value against value."""
    for case, report, answers, holds in zip(cases, reports, wanted, right):
        if holds:
            continue
        where = f"With {case.note}: " if case.note else ""
        for got, want in zip(report.answers, answers):
            words = differs(got, want, exact)
            if words:
                return where + words
    # Only a group lost to a shape-only case can end here with values that agree.
    return "An answer has the wrong shape."


def differs(got, want, exact):
    """How one answer differs from the wanted one; empty if it does not."""
    if isinstance(want, Failure):
        if isinstance(got, Failure) and got.kind == "error":
            words = f"a {want.name} was to be raised, and your code raised {describe_error(got)}."
            return "" if want.name in got.types else words
        return (
            f"a {want.name} was to be raised, and none was. Look at the arguments first, and "
            f"`raise {want.name}(...)` where there is no answer."
        )
    if isinstance(want, tuple) and isinstance(got, tuple):
        return differs_among(got, want, exact)
    if isinstance(got, Failure) and got.kind == "error":
        return f"your code raised {describe_error(got)}."
    if isinstance(want, tuple):
        return f"{len(want)} results were wanted, as a tuple, and something else came."
    want = np.asarray(want)
    if isinstance(got, Failure):
        return f"an array of shape {want.shape} was wanted, and a {got.name or got.kind} came."
    if not isinstance(got, np.ndarray):
        return f"one array of shape {want.shape} was wanted, and several came."
    if got.shape != want.shape:
        return f"your result has the shape {got.shape}, and {want.shape} was wanted."
    close = got == want if exact else np.isclose(got, want, rtol=1e-3, atol=1e-4)
    if close.all():
        return ""
    if want.ndim == 0:
        return "another number was wanted."
    place = [int(axis) for axis in np.argwhere(~close)[0]]
    return (
        f"the shape {got.shape} is right, but {int((~close).sum())} of {close.size} numbers "
        f"are not; the first wrong one is at {place}."
    )


def differs_among(got, want, exact):
    """The first of several results that differs, by its number."""
    part = depth(want)
    if len(got) != len(want):
        whole = "batches" if part == 2 else "results"
        return f"{len(want)} {whole} were wanted, and {len(got)} came."
    for number, pair in enumerate(zip(got, want), 1):
        words = differs(*pair, exact)
        if words:
            where = {2: f"batch {number} of {len(want)}", 3: f"round {number} through the batches"}
            return f"in {where.get(part, f'number {number} of {len(want)}')}, {words}"
    return ""


def depth(answer):
    """1 for a tuple of results, 2 for batches of such results, 3 for rounds of batches."""
    return 1 + max(map(depth, answer), default=0) if isinstance(answer, tuple) else 0
