"""The page of silent bugs: every case shows code, hides its answer, and ends in an assertion."""

import re

import pytest
from support.pages import messages

from lstm_shapes.lint import silent_bugs

TEXT = silent_bugs.PAGE.read_text(encoding="utf-8")
CASES = silent_bugs.cases(TEXT)


def test_every_case_has_its_parts():
    assert not messages(silent_bugs.check(silent_bugs.PAGE, TEXT))


def test_the_table_names_every_case_in_order():
    table = TEXT[TEXT.index("## Every detector") :]
    listed = re.findall(r"\| \[(\d+)\]\(#([\w-]+)\) \|$", table, re.MULTILINE)
    numbers = [re.match(r"Case (\d+): .", case.heading)[1] for case in CASES]
    assert listed == [(number, case.label) for number, case in zip(numbers, CASES, strict=True)]
    assert [int(number) for number in numbers] == list(range(1, len(CASES) + 1))
    assert len(CASES) >= 22


@pytest.mark.parametrize(
    "old, new, message",
    [
        ("```{predict-start}", "```{note}", "expected one box from {predict-start}"),
        ("```{predict-end}", "```{note}", "expected one box from {predict-start}"),
        ("[pytorch]", "[keras]", "expected a counterpart of its keras cells"),
        ("\nassert ", "\nprint() or ", "expected every hidden cell to end in an assertion"),
        ("The line that shows it", "A line", 'expected the words "The line that shows it"'),
    ],
)
def test_each_fault_has_its_message_and_line(old, new, message):
    case = CASES[0]
    assert old in case.body
    text = TEXT.replace(case.body, case.body.replace(old, new))
    found = list(silent_bugs.check(silent_bugs.PAGE, text))
    assert found[0].message.startswith(f"{case.label}: {message}")
    assert TEXT.splitlines()[found[0].line - 2] == f"### {case.heading}"
