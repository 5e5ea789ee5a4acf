"""Submissions for tests: a release notebook with answers put in, as a learner would."""

import copy
import re
from pathlib import Path

import nbformat

from lstm_shapes import tasks

ROOT = Path(__file__).parents[1]
BANK = ROOT / "tests" / "answers"
LESSON = "01-tensor-dimensions"
# Those whose notebooks the course has: one of them may have been put away.
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


def wrong_answer(framework, function, key, lesson=LESSON):
    """The source of the bank's first answer that makes a mistake."""
    for path in sorted((BANK / lesson / framework / function).glob("wrong_*.py")):
        source = path.read_text(encoding="utf-8")
        if f"Mistake: {key}." in source:
            return source
    raise LookupError(f"no answer to {function} makes the mistake {key}")


def right_answers(framework, style, lesson=LESSON):
    """For each function the bank's right answer whose name fits the style (or its last)."""
    found = {}
    for folder in sorted((BANK / lesson / framework).iterdir()):
        paths = sorted(folder.glob("right_*.py"))
        fitting = [path for path in paths if re.search(style, path.stem)]
        found[folder.name] = (fitting or paths)[-1].read_text(encoding="utf-8")
    return found


def hand_in(course, student, nb, framework, lesson=LESSON):
    folder = course / "submitted" / student / lesson
    folder.mkdir(parents=True, exist_ok=True)
    nbformat.write(nb, folder / f"{framework}.ipynb")
