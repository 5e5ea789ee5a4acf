"""A lesson's notebooks through both pipelines: full marks, nothing, and noisy full marks."""

import shutil

import pytest
from nbgrader.api import Gradebook
from support.submissions import FRAMEWORKS, released, right_answers, solved, submit, with_answers

from lstm_shapes.tasks import LESSONS, lesson_tasks

# Data sets and arrays, and models that are trained: the others are graded once a week.
EVERY_TIME = ("03-windows", "06-many-to-one")


@pytest.mark.parametrize("framework", FRAMEWORKS)
@pytest.mark.parametrize(
    "lesson",
    [
        pytest.param(lesson, marks=() if lesson in EVERY_TIME else pytest.mark.weekly)
        for lesson in LESSONS
    ],
)
def test_both_pipelines_agree_on_the_solution_the_release_and_noisy_answers(
    lesson, framework, course, command
):
    """A right answer that prints, warns and logs in every task keeps its points."""
    full = solved(framework, lesson)
    noisy = with_answers(full, right_answers(framework, "noisy", lesson))
    for student, nb in {
        "solution": full,
        "untouched": released(framework, lesson),
        "noisy": noisy,
    }.items():
        submit(course, student, nb, framework, lesson)
    for other in set(FRAMEWORKS) - {framework}:
        (course / "solutions" / lesson / f"{other}.ipynb").unlink()
    most = {name: task.points for name, task in lesson_tasks(lesson, framework).items()}
    wanted = {"solution": most, "noisy": most, "untouched": dict.fromkeys(most, 0)}

    assert command("nbgrader", "generate_assignment", lesson, "--force", cwd=course).returncode == 0
    graded = command("nbgrader", "autograde", lesson, cwd=course)
    assert graded.returncode == 0, graded.stderr[-3000:]
    assert scores(course, lesson, framework) == wanted

    # Once more through the project's command, crosswise: a score that stayed behind would show.
    submit(course, "solution", released(framework, lesson), framework, lesson)
    submit(course, "untouched", full, framework, lesson)
    shutil.rmtree(course / "submitted" / "noisy")
    done = command("lstm-shapes", "grade", lesson, cwd=course)
    assert done.returncode == 0, done.stderr
    crossed = {"solution": wanted["untouched"], "untouched": most, "noisy": most}
    assert scores(course, lesson, framework) == crossed


def scores(course, lesson, framework):
    """{student: {function: points}} as the gradebook has them."""
    with Gradebook(f"sqlite:///{course}/gradebook.db") as gradebook:
        return {
            submission.student.id: {
                grade.name.removeprefix("check_"): grade.score for grade in submission.grades
            }
            for submission in gradebook.notebook_submissions(framework, lesson)
        }
