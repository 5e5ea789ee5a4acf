"""From answers to a verdict: right or wrong in each group, and the mistake by its name.

Runs where no learner's code runs. It is total: for any text that comes back, there is a
fraction of the points and a sentence.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from . import protocol
from .compare import agrees, is_explained, is_right
from .diagnostics import (
    ARRAY,
    CHANGES_ARGUMENT,
    FOREIGN,
    LIST_RESULT,
    NOT_FINISHED,
    NOT_WRITTEN,
    OTHER,
    OTHER_PART,
    RETURNS_NOTHING,
    other_number,
    same_but_for_dtype,
)
from .explain import describe_difference, format_message
from .model_diagnostics import MODEL
from .task import (
    GROUPS,
    Answer,
    Case,
    Diagnostic,
    Failure,
    Mistake,
    ModelCase,
    Reference,
    Report,
    Sentence,
    Task,
    Verdict,
    calls_of,
    failures_in,
)

log = logging.getLogger(__name__)

CHANGES_DTYPE: Sentence = (
    "`{function}` changed the dtype. Moving numbers to another shape keeps it: integers stay "
    "integers, and large ones stay exact."
)
NO_GRADIENT: Sentence = {
    "keras": "Every number is right, but no gradient reaches some of the weights: training would "
    "leave them as they are. Keep NumPy and `stop_gradient` out of the model (`keras.ops` has the "
    "operations), and leave `trainable` on.",
    "pytorch": "Every number is right, but no gradient reaches some of the weights: training "
    "would leave them as they are. Keep `detach`, `no_grad`, and NumPy out of `forward`, and "
    "leave `requires_grad` on.",
}
RIGHT = "Right, in every case that was tried."


@dataclass(frozen=True, eq=False)
class Outcome:
    """One judged case: what was expected, what came back, and whether it is right.

    only_dtype: whether the numbers are right and the dtype alone is not.
    """

    case: Case
    report: Report
    expected: list[Answer]
    right: bool
    only_dtype: bool


def judge(
    task: Task,
    framework: str,
    cases: Sequence[Case],
    text: str | None,
    nonce: str,
    extra: str = "",
) -> Verdict:
    """Judge the probe's JSON text; never raises.

    Args:
        cases: those that the probe was sent.
        text: the probe's text; None if none arrived.
        extra: what else is known, as a sentence ("Its cell stopped with ...").
    """
    try:
        if text is None:
            return zero_verdict(cases, f"No answer came back from `{task.function}`. {extra}")
        defined, reports = protocol.decode_reports(text, cases, nonce)
        if not defined:
            hint = extra or "Run the cell that defines it, and keep its name."
            return zero_verdict(cases, f"`{task.function}` is not defined. {hint}")
        return verdict_on(task, framework, outcomes_of(task, cases, reports))
    except protocol.ProtocolError as error:
        return zero_verdict(cases, f"`{task.function}` could not be graded: {error}.")
    except Exception as error:
        log.exception("judging %s", task.function)
        return zero_verdict(
            cases,
            f"`{task.function}` could not be graded ({type(error).__name__} in the grader). "
            "This is not your mistake: tell your teacher.",
        )


def zero_verdict(cases: Sequence[Case], sentence: str) -> Verdict:
    """Return a verdict without points."""
    return Verdict(0.0, sentence.strip(), dict.fromkeys(groups_of(cases), False))


def groups_of(cases: Sequence[Case]) -> list[str]:
    """Return the groups that cases belong to, in order."""
    present = {case.group for case in cases}
    return [group for group in GROUPS if group in present]


def outcomes_of(task: Task, cases: Sequence[Case], reports: Sequence[Report]) -> list[Outcome]:
    """Compare each report with the reference's answers."""
    return [outcome_of(task, *pair) for pair in zip(cases, reports, strict=True)]


def outcome_of(task: Task, case: Case, report: Report) -> Outcome:
    case = with_loaded_weights(case, report)
    expected = answers_of(task.reference, case)
    if task.relation:
        expected = [
            got if agrees(got, want, task, of_shape=True) else want
            for got, want in zip(report.answers, expected, strict=True)
        ]
    report = with_best_order(report, expected, task)
    right = all(
        is_right(got, want, task, of_shape=case.group == "shape")
        for got, want in zip(report.answers, expected, strict=True)
    ) and (task.relation is None or bool(task.relation(case, report)))
    only_dtype = (
        task.keeps_dtype and case.group != "shape" and same_but_for_dtype(case, report, expected[0])
    )
    return Outcome(case, report, expected, right and not only_dtype, only_dtype)


def verdict_on(task: Task, framework: str, outcomes: Sequence[Outcome]) -> Verdict:
    """Return the verdict: the groups that are right, and the name of what is wrong."""
    lost = {outcome.case.group for outcome in outcomes if not outcome.right}
    found = diagnosis(task, framework, outcomes, wrong=bool(lost))
    lost |= found.lost if found else set()
    groups = {group: group not in lost for group in groups_of([one.case for one in outcomes])}
    fraction = sum(groups.values()) / len(groups)
    if found:
        sentence = format_message(found.sentence, task, framework, found.reports)
        return Verdict(fraction, sentence, groups, found.key)
    if not lost:
        return Verdict(1.0, RIGHT, groups)
    sentence = first_difference(outcomes, exact=task.tolerance == 0)
    return Verdict(fraction, sentence, groups, error_key(outcomes))


@dataclass(frozen=True, eq=False)
class Diagnosis:
    """A named mistake. lost: groups that it fails. reports: those that show it."""

    key: str
    sentence: Sentence
    reports: Sequence[Report]
    lost: frozenset[str] = frozenset()


def diagnosis(
    task: Task, framework: str, outcomes: Sequence[Outcome], wrong: bool
) -> Diagnosis | None:
    """Return the name of what is wrong: a diagnostic's, a mistake's, or one of the two below."""
    for one in diagnostics_for(task, framework):
        seen = [outcome for outcome in outcomes if applies(one.detects, outcome)]
        if seen and all(applies(one.consistent_with, outcome) for outcome in outcomes):
            lost = frozenset(one.fails_group or outcome.case.group for outcome in seen)
            return Diagnosis(one.key, one.sentence, [outcome.report for outcome in seen], lost)
    reports = [outcome.report for outcome in outcomes]
    mistake = find_mistake(task, framework, outcomes) if wrong else None
    if mistake:
        return Diagnosis(mistake.key, mistake.sentence, reports)
    dtypes = [outcome.only_dtype for outcome in outcomes]
    if any(dtypes) and all(outcome.right or outcome.only_dtype for outcome in outcomes):
        return Diagnosis("changes-dtype", CHANGES_DTYPE, reports)
    if not wrong and any(report.model_info.get("untrained") for report in reports):
        return Diagnosis("no-gradient", NO_GRADIENT, reports, frozenset({"values"}))
    return None


def diagnostics_for(task: Task, framework: str) -> list[Diagnostic]:
    """Return a task's own diagnostics and the common ones of its kind, sorted by stage.

    A task's own diagnostic replaces the common ones that have its key.
    """
    first = (NOT_WRITTEN, NOT_FINISHED, RETURNS_NOTHING)
    several = (other_number(task.result_names), OTHER_PART, LIST_RESULT, FOREIGN)
    common = {
        "array": ARRAY,
        "model": MODEL,
        "other": (*first, OTHER, CHANGES_ARGUMENT),
        "results": (*first, *several, CHANGES_ARGUMENT),
    }[task.kind]
    own = [one for one in task.diagnostics if framework in one.frameworks]
    replaced = {one.key for one in own}
    others = [one for one in common if framework in one.frameworks and one.key not in replaced]
    return sorted([*own, *others], key=lambda one: one.stage)


def applies(test: Callable[[Case, Report], object], outcome: Outcome) -> bool:
    # What the probe reports was written next to a learner's code: a diagnostic that cannot
    # be evaluated on it does not apply.
    try:
        return bool(test(outcome.case, outcome.report))
    except Exception:
        return False


def with_loaded_weights(case: Case, report: Report) -> Case:
    """Return the case with that set of weights that was loaded, if several are right."""
    number = report.model_info.get("choice")
    if isinstance(case, ModelCase) and isinstance(number, int):
        sets = (case.weights, *case.alternative_weights)
        if 0 < number < len(sets):
            return replace(case, weights=sets[number])
    return case


def with_best_order(report: Report, expected: list[Answer], task: Task) -> Report:
    """Return the report with the answers of that order of equal layers that is right most often."""

    def hits(answers: tuple[Answer, ...]) -> int:
        return sum(is_right(*pair, task) for pair in zip(answers, expected, strict=True))

    orders = (report.answers, *report.alternative_answers)
    best = max(orders, key=hits)
    others = tuple(order for order in orders if order is not best)
    return replace(report, answers=best, alternative_answers=others)


def answers_of(function: Reference, case: Case) -> list[Answer]:
    """Return a reference's or a mistake's answers to one case; an exception as a Failure."""
    answers: list[Answer] = []
    for inputs in [call.inputs for call in calls_of(case)] or [()]:
        try:
            answers.append(function(case, *inputs))
        except Exception as error:
            answers.append(Failure("error", type(error).__name__))
    return answers


def find_mistake(task: Task, framework: str, outcomes: Sequence[Outcome]) -> Mistake | None:
    """Return the first mistake that gives the learner's answers in all cases, if any does.

    Where an error is expected, and in undiagnosed cases, a mistake need not explain the
    answer: code that cuts a window wrongly may, or may not, refuse a bad length. A mistake that
    raises in every case is not named: it would explain any answer that raises.
    """
    telling = [
        outcome
        for outcome in outcomes
        if not outcome.case.undiagnosed
        and not any(isinstance(answer, Failure) for answer in outcome.expected)
    ]
    for mistake in task.mistakes_in(framework):
        if all(explains(mistake, outcome, task) for outcome in telling) and any(
            not failures_in(answers_of(mistake.answer, outcome.case)) for outcome in telling
        ):
            return mistake
    return None


def explains(mistake: Mistake, outcome: Outcome, task: Task) -> bool:
    wrong = answers_of(mistake.answer, outcome.case)
    return any(
        all(is_explained(*pair, task) for pair in zip(answers, wrong, strict=True))
        for answers in (outcome.report.answers, *outcome.report.alternative_answers)
    )


def error_key(outcomes: Sequence[Outcome]) -> str | None:
    """Classify wrong cases with exceptions: "raises", "no-error", "other-error", or None."""
    wrong = [outcome for outcome in outcomes if not outcome.right]
    raised = [
        bool(outcome.report.failures) and outcome.report.failures[0].kind == "error"
        for outcome in wrong
    ]
    if wrong and all(isinstance(outcome.expected[0], Failure) for outcome in wrong):
        return "other-error" if all(raised) else "no-error"
    return "raises" if any(raised) else None


def first_difference(outcomes: Sequence[Outcome], exact: bool) -> str:
    """Describe the first wrong case: an error, shape against shape, or value against value."""
    for outcome in outcomes:
        if outcome.right:
            continue
        for got, want in zip(outcome.report.answers, outcome.expected, strict=True):
            words = describe_difference(got, want, exact)
            if words:
                note = outcome.case.note
                return f"For {note}, {words}" if note else words[0].upper() + words[1:]
    # Only a group that is lost to a case of shapes can end here with values that agree.
    return "An answer has the wrong shape."
