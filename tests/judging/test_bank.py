"""Every answer of the bank gets the verdict it deserves, and every wrong one its own name."""

import re

import bank
import pytest
from classes import FRAMEWORKS as COURSE
from classes import ROOT

from lstm_shapes.tasks import FRAMEWORKS, LESSONS, lesson_tasks


@pytest.mark.parametrize("framework", FRAMEWORKS)
@pytest.mark.parametrize("lesson", LESSONS)
def test_no_false_accept_no_false_reject_no_unnamed_mistake(lesson, framework):
    rows = bank.run(lesson, framework)
    assert {row["function"] for row in rows} == set(lesson_tasks(lesson, framework))
    assert bank.false_rejects(rows) == []
    assert bank.false_accepts(rows) == []
    assert bank.unnamed(rows) == []


@pytest.mark.parametrize("framework", FRAMEWORKS)
@pytest.mark.parametrize("lesson", LESSONS)
def test_the_bank_holds_three_right_answers_and_every_mistake_of_the_catalogue(lesson, framework):
    for function, task in lesson_tasks(lesson, framework).items():
        wanted = [
            bank.wanted(path) for name, path in bank.answers(lesson, framework) if name == function
        ]
        assert wanted.count(None) >= 3, function
        known = {mistake.key for mistake in task.mistakes_in(framework)}
        assert known <= set(wanted), f"{function}: no answer makes {known - set(wanted)}"


@pytest.mark.skipif(list(FRAMEWORKS) != COURSE, reason="the table is that of both frameworks")
def test_the_documentation_says_what_is_tried():
    """Regenerate the table with `python tests/bank.py --documented`."""
    table = bank.documented()
    assert table in (bank.BANK / "README.md").read_text(encoding="utf-8")
    page = ROOT / "chapters" / "teaching-this-course.md"
    said = page.read_text(encoding="utf-8").partition("## How the graders are tested")[2]
    totals = table.splitlines()[-1].rstrip(" |").split(" | ")[-4:]
    assert re.findall(r"\b\d+\b", said) == totals
