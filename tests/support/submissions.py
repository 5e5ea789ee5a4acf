"""Submissions for tests: a release notebook with answers put in, as a learner would."""

import copy
import re
from pathlib import Path

import nbformat

from lstm_shapes import tasks
from support import answer_bank

ROOT = Path(__file__).parents[2]
LESSON = "01-tensor-dimensions"
# Those whose notebooks the course has: one of them may have been removed.
FRAMEWORKS = [
    name for name in tasks.FRAMEWORKS if (ROOT / "solutions" / LESSON / f"{name}.ipynb").exists()
]
# Where one will do.
FRAMEWORK = FRAMEWORKS[-1]


def released(framework, lesson=LESSON):
    return nbformat.read(ROOT / "exercises" / lesson / f"{framework}.ipynb", as_version=4)


def solved(framework, lesson=LESSON):
    """The release with the bodies of the solution in it."""
    nb = released(framework, lesson)
    solution = nbformat.read(ROOT / "solutions" / lesson / f"{framework}.ipynb", as_version=4)
    sources = {grade_id(cell): cell.source for cell in solution.cells if is_answer(cell)}
    for cell in nb.cells:
        if is_answer(cell):
            cell.source = sources[grade_id(cell)]
    return nb


def grade_id(cell):
    return cell.metadata.get("nbgrader", {}).get("grade_id")


def is_answer(cell):
    return cell.metadata.get("nbgrader", {}).get("solution", False)


def with_answers(nb, answers):
    """A notebook with other sources in some answer cells: {function: source}."""
    nb = copy.deepcopy(nb)
    for cell in nb.cells:
        if is_answer(cell) and grade_id(cell) in answers:
            cell.source = answers[grade_id(cell)]
    return nb


def wrong_answer(framework, function, key):
    """The source of the bank's first answer that makes a mistake."""
    for answer in answer_bank.answers(function, framework):
        if answer.key == key:
            return answer.source
    raise LookupError(f"no answer to {function} makes the mistake {key}")


def right_answers(framework, style, lesson=LESSON):
    """For each function the bank's right answer whose name fits the style (or its last)."""
    found = {}
    for function in tasks.lesson_tasks(lesson, framework):
        right = [a for a in answer_bank.answers(function, framework) if a.key is None]
        fitting = [answer for answer in right if re.search(style, answer.name)]
        found[function] = (fitting or right)[-1].source
    return found


def submit(course, student, nb, framework, lesson=LESSON):
    folder = course / "submitted" / student / lesson
    folder.mkdir(parents=True, exist_ok=True)
    nbformat.write(nb, folder / f"{framework}.ipynb")
