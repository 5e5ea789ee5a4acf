"""`lstm-shapes lint`: the repository passes, a problem has its place, and the exit code says so."""

import re

import pytest
from click.testing import CliRunner

from lstm_shapes import lint
from lstm_shapes.cli import main
from lstm_shapes.lint import run, words
from lstm_shapes.lint.problem import CHAPTERS, ROOT, Problem

LESSON = CHAPTERS / "03-windows.md"


def command(*pages):
    return CliRunner().invoke(main, ["lint", *map(str, pages)])


def test_a_lesson_without_problems_is_one_sentence():
    done = command(LESSON)
    assert (done.exit_code, done.output) == (0, "No problems found.\n")


def test_problems_are_listed_with_their_place(monkeypatch):
    problems = [Problem(LESSON, 7, "expected 'fix', got 'mend'"), Problem(LESSON, 3, "x")]
    monkeypatch.setattr(run, "checks", lambda path: [lambda *_: problems])
    done = command(LESSON)
    assert done.exit_code == 1
    assert done.output.splitlines() == [
        "chapters/03-windows.md:3: x",
        "chapters/03-windows.md:7: expected 'fix', got 'mend'",
    ]


def test_a_page_that_does_not_exist_is_named():
    done = command("chapters/no-such-page.md")
    assert done.exit_code == 2 and "no-such-page.md" in done.output


@pytest.mark.parametrize(
    "name, count",
    [("03-windows.md", 4), ("index.md", 1), ("silent-shape-bugs.md", 2), ("error-atlas.md", 2)],
)
def test_a_page_has_the_checks_that_are_about_it(name, count):
    page = CHAPTERS / name
    # The limits of a main path are for edited pages.
    assert len(list(run.checks(page))) == count + (page in words.edited())


def test_without_arguments_the_complete_repository_is_checked():
    chosen = set(run.files(()))
    assert words.files() <= chosen and set(CHAPTERS.glob("*.md")) <= chosen
    assert set(run.files([CHAPTERS])) == {one for one in chosen if one.parent == CHAPTERS}


# Their words are left to those who edit the graded functions.
NOT_YET = re.compile(r"(lstm_shapes/(judging|tasks|grading)|tests/answers)/")


def test_the_repository_has_no_problems():
    found = [str(one) for one in lint.lint([ROOT])]
    assert not [one for one in found if not NOT_YET.match(one)]
