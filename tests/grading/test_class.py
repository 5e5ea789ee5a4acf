"""A class through nbgrader's own commands: scores exactly as expected, mistakes named."""

import re

import pytest
from nbgrader.api import Gradebook
from support.submissions import (
    FRAMEWORK,
    FRAMEWORKS,
    LESSON,
    grade_id,
    released,
    right_answers,
    solved,
    submit,
    with_answers,
    wrong_answer,
)

POINTS = {
    "rows_as_sequences": 2,
    "rows_as_steps": 2,
    "stack_sensors": 3,
    "to_time_major": 3,
    "build_encoder": 4,
}
NOTHING = dict.fromkeys(POINTS, 0)
ENDLESS = "def rows_as_steps(table):\n    while True:\n        pass"
UNSTOPPABLE = """def rows_as_steps(table):
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
"""
DEADLY = "import os\n\n\ndef rows_as_steps(table):\n    os._exit(1)"


def without(nb, name):
    nb.cells = [cell for cell in nb.cells if grade_id(cell) != name]
    return nb


def tampered(nb):
    """Test cells replaced, tagged to be skipped, and given outputs that read as full points."""
    for cell in nb.cells:
        if str(grade_id(cell)).startswith("check_"):
            cell.source = "100"
            cell.metadata["tags"] = ["skip-execution"]
    return nb


def students(framework):
    """{student: (notebook, points by function, what the feedback says)}.

    The solution, the untouched release and noisy answers are graded in test_lessons.py.
    """
    full = solved(framework)

    def wrong(function, key):
        return wrong_answer(framework, function, key)

    return {
        "one-mistake": (
            with_answers(full, {"to_time_major": wrong("to_time_major", "reshaped")}),
            POINTS | {"to_time_major": 1},
            ["was reshaped to"],
        ),
        "several-mistakes": (
            with_answers(
                full,
                {
                    "rows_as_sequences": wrong("rows_as_sequences", "one-step"),
                    "stack_sensors": wrong("stack_sensors", "reshaped"),
                    "build_encoder": wrong("build_encoder", "all-steps"),
                },
            ),
            POINTS | {"rows_as_sequences": 0, "stack_sensors": 1, "build_encoder": 0},
            ["one step of many features", "scrambled", "hidden state of every step"],
        ),
        "other-style": (
            with_answers(full, right_answers(framework, "loop|subclass")),
            POINTS,
            ["Right, in every case"],
        ),
        "syntax-error": (
            with_answers(full, {"stack_sensors": "def stack_sensors(sensors:\n    return 1"}),
            POINTS | {"stack_sensors": 0},
            ["stack_sensors", "SyntaxError"],
        ),
        "endless-loop": (
            with_answers(full, {"rows_as_steps": ENDLESS}),
            POINTS | {"rows_as_steps": 0},
            ["had not finished when it was stopped"],
        ),
        "loop-that-catches-the-interrupt": (
            with_answers(full, {"rows_as_steps": UNSTOPPABLE}),
            POINTS | {"rows_as_steps": 0},
            ["did not stop when its time was over"],
        ),
        "kernel-killer": (
            with_answers(full, {"rows_as_steps": DEADLY}),
            POINTS | {"rows_as_steps": 0},
            ["The kernel died"],
        ),
        "test-cell-deleted": (without(solved(framework), "check_stack_sensors"), POINTS, []),
        "tampered": (tampered(released(framework)), NOTHING, ["is not written yet"]),
    }


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_stock_nbgrader_grades_a_class_exactly(framework, course, command):
    expected = students(framework)
    for student, (nb, _, _) in expected.items():
        submit(course, student, nb, framework)
    for other in set(FRAMEWORKS) - {framework}:
        (course / "solutions" / LESSON / f"{other}.ipynb").unlink()

    assert command("nbgrader", "generate_assignment", LESSON, "--force", cwd=course).returncode == 0
    # Less patience than a busy class needs: the loops here never end.
    patience = ("--Execute.timeout=10", "--Runner.iopub_timeout=10")
    graded = command("nbgrader", "autograde", LESSON, *patience, cwd=course)
    assert graded.returncode == 0, graded.stderr[-3000:]
    assert command("nbgrader", "generate_feedback", LESSON, cwd=course).returncode == 0

    with Gradebook(f"sqlite:///{course}/gradebook.db") as gradebook:
        for student, (_, points, sentences) in expected.items():
            notebook = gradebook.find_submission_notebook(framework, LESSON, student)
            scores = {grade.name.removeprefix("check_"): grade.score for grade in notebook.grades}
            page = course / "feedback" / student / LESSON / f"{framework}.html"
            text = re.sub(r"<[^>]+>", "", page.read_text(encoding="utf-8"))
            said = re.findall(r".*✗.*\n.*", text)
            assert scores == points, f"{student}: {said}"
            for sentence in sentences:
                assert sentence in " ".join(text.split()), f"{student}: {sentence}"
            assert "Test cell" not in text, "the list names the tasks"


def test_without_the_judging_step_nobody_passes_by_accident(course, command):
    """A configuration that lost the step must not turn locked test cells into full marks."""
    config = course / "nbgrader_config.py"
    stock = config.read_text().replace(
        "lstm_shapes.grading.nbgrader_adapter.ExecuteAndJudge", "nbgrader.preprocessors.Execute"
    )
    config.write_text(stock)
    submit(course, "solution", solved(FRAMEWORK), FRAMEWORK)
    command("nbgrader", "generate_assignment", LESSON, "--force", cwd=course)
    command("nbgrader", "autograde", LESSON, cwd=course)
    with Gradebook(f"sqlite:///{course}/gradebook.db") as gradebook:
        assert gradebook.find_submission_notebook(FRAMEWORK, LESSON, "solution").score == 0
