"""`lstm-shapes check NOTEBOOK`: a learner grades one notebook of theirs."""

import json

import nbformat
import pytest
from support.submissions import (
    FRAMEWORK,
    FRAMEWORKS,
    LESSON,
    grade_id,
    released,
    solved,
    with_answers,
    wrong_answer,
)


@pytest.fixture
def desk(tmp_path):
    """A learner's folder, with nothing of the course in it."""
    folder = tmp_path / "desk"
    folder.mkdir()
    return folder


def put(desk, nb, name=f"{FRAMEWORK}.ipynb"):
    nbformat.write(nb, desk / name)
    return desk / name


def test_points_messages_and_a_page_next_to_the_notebook(desk, command):
    wrong = {"to_time_major": wrong_answer(FRAMEWORK, "to_time_major", "reshaped")}
    notebook = put(desk, with_answers(solved(FRAMEWORK), wrong))
    before = notebook.read_bytes()
    done = command("lstm-shapes", "check", f"{FRAMEWORK}.ipynb", cwd=desk)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert "12 of 14 points" in done.stdout
    assert "`reshape` never swaps axes" in done.stdout
    page = (desk / f"{FRAMEWORK}.feedback.html").read_text(encoding="utf-8")
    assert "12 of 14 points" in page and "was reshaped to" in page
    assert "Reshape never swaps axes" in page, "the section to read again"
    assert "<code>reshape</code> never swaps axes" in page
    assert "step 5 of sequence 1: " in page, "what the failed visible example said"
    assert "<script" not in page and len(page) < 300_000
    assert notebook.read_bytes() == before
    assert {path.name for path in desk.iterdir()} == {
        f"{FRAMEWORK}.ipynb",
        f"{FRAMEWORK}.feedback.html",
    }


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_solution_full_release_nothing(framework, desk, command):
    put(desk, solved(framework), "solved.ipynb")
    put(desk, released(framework), "fresh.ipynb")
    assert "14 of 14 points" in command("lstm-shapes", "check", "solved.ipynb", cwd=desk).stdout
    assert ": 0 of 14 points" in command("lstm-shapes", "check", "fresh.ipynb", cwd=desk).stdout


def test_a_folder_shows_how_far_a_learner_has_come(desk, command):
    wrong = {"to_time_major": wrong_answer(FRAMEWORK, "to_time_major", "reshaped")}
    (desk / "one").mkdir()
    put(desk, with_answers(solved(FRAMEWORK), wrong))
    put(desk, solved(FRAMEWORK, "02-units-and-cells"), "one/mine.ipynb")
    (desk / "notes.ipynb").write_text(other_course())
    done = command("lstm-shapes", "check", ".", cwd=desk)
    assert done.returncode == 0, done.stderr
    assert "27 of 29 points" in done.stdout
    rows = [line for line in done.stdout.splitlines() if "│" in line]
    assert [("to_time_major" in row, "done" in row) for row in rows] == [
        (True, False),
        (False, True),
    ]
    pages = {str(path.relative_to(desk)) for path in desk.rglob("*.html")}
    assert pages == {f"{FRAMEWORK}.feedback.html", "one/mine.feedback.html"}


def test_hints_are_for_the_first_task_that_is_not_whole_or_for_the_one_named(desk, command):
    wrong = {"to_time_major": wrong_answer(FRAMEWORK, "to_time_major", "reshaped")}
    path = put(desk, with_answers(solved(FRAMEWORK), wrong))
    said = command("lstm-shapes", "check", path.name, "--hint", "2", cwd=desk).stdout
    assert f"to_time_major ({LESSON}" in said and "Hint 2 of 3" in said and "Hint 3" not in said
    named = ("--hint", "1", "--task", "stack_sensors")
    said = command("lstm-shapes", "check", path.name, *named, cwd=desk).stdout
    assert f"stack_sensors ({LESSON}" in said and "Hint 2" not in said
    assert {path.suffix for path in desk.iterdir()} == {".ipynb", ".html"}, (
        "nothing else is written"
    )

    other = command("lstm-shapes", "check", path.name, "--hint", "1", "--task", "sort", cwd=desk)
    assert other.returncode != 0 and "Tasks: rows_as_sequences" in other.stderr
    alone = command("lstm-shapes", "check", path.name, "--task", "stack_sensors", cwd=desk)
    assert alone.returncode != 0 and "add --hint" in alone.stderr


def test_what_a_learner_prints_cannot_become_part_of_the_page(desk, command):
    code = 'def rows_as_steps(table):\n    raise ValueError("<script>alert(1)</script>")'
    put(desk, with_answers(solved(FRAMEWORK), {"rows_as_steps": code}))
    command("lstm-shapes", "check", f"{FRAMEWORK}.ipynb", cwd=desk)
    page = (desk / f"{FRAMEWORK}.feedback.html").read_text(encoding="utf-8")
    assert "<script" not in page and "&lt;script&gt;" in page


def test_deleted_copied_and_renamed_test_cells_cost_nothing(desk, command):
    nb = solved(FRAMEWORK)
    tests = [cell for cell in nb.cells if str(grade_id(cell)).startswith("check_")]
    nb.cells.remove(tests[0])
    nb.cells.append(nbformat.from_dict(json.loads(json.dumps(tests[1]))))
    tests[2].metadata["nbgrader"]["points"] = 1000
    put(desk, nb)
    assert (
        "14 of 14 points" in command("lstm-shapes", "check", f"{FRAMEWORK}.ipynb", cwd=desk).stdout
    )


def other_course():
    cell = nbformat.v4.new_code_cell("x = 1")
    return nbformat.writes(nbformat.v4.new_notebook(cells=[cell]))


def other_lesson():
    return nbformat.writes(released(FRAMEWORK)).replace(LESSON, "42-answers")


@pytest.mark.parametrize(
    "name, content, says",
    [
        ("missing.ipynb", None, "There is no notebook at"),
        ("folder.ipynb", "a folder", "There is no notebook of this course in folder.ipynb"),
        ("notes.txt", "shapes are hard", "is not a notebook that can be read"),
        ("list.ipynb", "[1, 2]", "is not a notebook that can be read"),
        ("cut.ipynb", '{"cells": [', "is not a notebook that can be read"),
        ("other.ipynb", other_course, "is not a notebook of this course"),
        ("lesson.ipynb", other_lesson, "belongs to 42-answers"),
    ],
)
def test_bad_input_gives_one_sentence_and_changes_nothing(
    name, content, says, desk, command, snapshot
):
    if content == "a folder":
        (desk / name).mkdir()
    elif content is not None:
        (desk / name).write_text(content() if callable(content) else content)
    before = snapshot(desk)
    done = command("lstm-shapes", "check", name, cwd=desk)
    assert done.returncode != 0
    assert says in done.stderr and "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert snapshot(desk) == before


def test_a_binary_file_is_no_notebook(desk, command):
    (desk / "photo.ipynb").write_bytes(bytes(range(256)))
    done = command("lstm-shapes", "check", "photo.ipynb", cwd=desk)
    assert done.returncode != 0 and "is not a notebook" in done.stderr
