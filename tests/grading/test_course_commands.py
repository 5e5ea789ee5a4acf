"""`lstm-shapes grade` and `lstm-shapes release`: the class's commands, and what they refuse."""

import pytest
from support.submissions import FRAMEWORK, LESSON, released, solved, submit


def test_a_class_is_graded_from_a_fresh_clone(course, command):
    submit(course, "ada", solved(FRAMEWORK), FRAMEWORK)
    submit(course, "bob", released(FRAMEWORK), FRAMEWORK)
    done = command("lstm-shapes", "grade", LESSON, cwd=course)
    assert done.returncode == 0, done.stderr
    rows = {line.split("│")[1].strip(): line for line in done.stdout.splitlines() if "│" in line}
    assert "14 of 14" in rows["ada"] and "14 of 14" not in rows["bob"]
    assert (course / "feedback" / "ada" / LESSON / f"{FRAMEWORK}.html").exists()


def test_one_broken_submission_is_named_and_the_others_are_graded(course, command):
    submit(course, "ada", solved(FRAMEWORK), FRAMEWORK)
    (course / "submitted" / "abe" / LESSON).mkdir(parents=True)
    (course / "submitted" / "abe" / LESSON / f"{FRAMEWORK}.ipynb").write_text("{")
    done = command("lstm-shapes", "grade", LESSON, cwd=course)
    assert done.returncode != 0 and "abe" in done.stderr
    assert "14 of 14" in done.stdout


@pytest.mark.parametrize(
    "arguments, says",
    [
        (("grade", "99-nothing"), "There is no lesson '99-nothing'"),
        (("grade", LESSON), "Nobody has submitted 01"),
        (("release", "99-nothing"), "There is no lesson '99-nothing'"),
        (("grade",), "Nobody has submitted anything"),
        (("nonce", LESSON), "No such command"),
    ],
)
def test_bad_input_gives_a_sentence_and_changes_nothing(arguments, says, course, command, snapshot):
    before = snapshot(course)
    done = command("lstm-shapes", *arguments, cwd=course)
    assert done.returncode != 0
    assert says in done.stderr and "Traceback" not in done.stderr
    assert snapshot(course) == before


@pytest.mark.parametrize("arguments", [("grade", LESSON), ("release", LESSON)])
def test_outside_the_course_it_says_where_to_go(arguments, tmp_path, command):
    done = command("lstm-shapes", *arguments, cwd=tmp_path)
    assert done.returncode != 0 and "course's folder" in done.stderr


def test_nbgrader_without_submissions_fails_and_says_so(course, command):
    command("nbgrader", "generate_assignment", LESSON, "--force", cwd=course)
    done = command("nbgrader", "autograde", LESSON, cwd=course)
    assert done.returncode != 0


def test_a_release_that_fails_leaves_the_exercises_as_they_were(course, command, snapshot):
    solution = course / "solutions" / LESSON / f"{FRAMEWORK}.ipynb"
    solution.write_text(solution.read_text().replace("### END SOLUTION", "### END"))
    before = snapshot(course / "exercises")
    done = command("lstm-shapes", "release", LESSON, cwd=course)
    assert done.returncode != 0
    assert snapshot(course / "exercises") == before


def test_release_brings_back_what_was_edited_by_hand(course, command):
    released_notebook = course / "exercises" / LESSON / f"{FRAMEWORK}.ipynb"
    good = released_notebook.read_bytes()
    released_notebook.write_text("{}")
    (course / "exercises" / LESSON / "stray.txt").write_text("")
    done = command("lstm-shapes", "release", cwd=course)
    assert done.returncode == 0, done.stderr
    assert released_notebook.read_bytes() == good
    assert not (course / "exercises" / LESSON / "stray.txt").exists()
