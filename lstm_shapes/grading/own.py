"""A learner's own grading of one notebook, the way a class is graded."""

import copy
import os
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from lstm_shapes.tasks import lesson_tasks

from . import notebooks
from .ask import Ask
from .notebooks import Unusable

LETTERS_OF_EXAMPLES = 1_000


@dataclass(frozen=True)
class Grade:
    """One task's result: the Task, its Verdict, the learner's code, and what its examples said."""

    task: object
    verdict: object
    code: str
    examples: str

    @property
    def points(self):
        return round(self.task.points * self.verdict.fraction, 2)


@dataclass(frozen=True)
class Report:
    """What came of one notebook: lesson, framework, and a Grade for each task."""

    path: Path
    lesson: str
    framework: str
    grades: tuple

    @property
    def points(self):
        return round(sum(grade.points for grade in self.grades), 2)

    @property
    def most(self):
        return sum(grade.task.points for grade in self.grades)


def grade(path, kernel_name="python3"):
    """Grade the notebook at a path; the file itself is only read. Raises Unusable."""
    path = Path(path)
    nb = notebooks.read(path)
    lesson, framework = notebooks.identify(nb, path)
    executed = notebooks.with_test_cells(copy.deepcopy(nb), lesson, framework)
    resources = {
        "metadata": {"path": str(path.resolve().parent)},
        "nbgrader": {"assignment": lesson, "notebook": framework},
    }
    with mock.patch.dict(os.environ, NBGRADER_EXECUTION="autograde"):
        Ask(kernel_name=kernel_name).preprocess(executed, resources)
    grades = []
    for name, task in lesson_tasks(lesson, framework).items():
        code, examples = code_and_examples(executed, name)
        grades.append(Grade(task, resources["verdicts"][name], code, examples))
    return Report(path, lesson, framework, tuple(grades))


def tasks_of(path):
    """The names of the tasks of the notebook at a path. Raises Unusable."""
    return list(lesson_tasks(*notebooks.identify(notebooks.read(path), path)))


def in_folder(folder):
    """The course's notebooks in a folder and below it, in order. Raises Unusable if none is."""
    found = []
    for path in sorted(Path(folder).rglob("*.ipynb")):
        if ".ipynb_checkpoints" in path.parts:
            continue
        try:
            notebooks.identify(notebooks.read(path), path)
        except Unusable:
            continue  # other notebooks may lie in a learner's folder
        found.append(path)
    if not found:
        raise Unusable(
            f"No notebook of this course lies in {folder}. Name a notebook, or its folder."
        )
    return found


def code_and_examples(nb, name):
    """The learner's code of a task, and what its visible examples said if they failed."""
    for number, cell in enumerate(nb.cells):
        if cell.metadata.get("nbgrader", {}).get("grade_id") == name:
            following = nb.cells[number + 1] if number + 1 < len(nb.cells) else {}
            return cell.source, said_before_failing(following.get("outputs", []))
    return "", ""


def said_before_failing(outputs):
    """What a cell printed and the error that ended it; nothing if it ended well."""
    errors = [output for output in outputs if output.output_type == "error"]
    if not errors:
        return ""
    printed = [output.text for output in outputs if output.output_type == "stream"]
    error = f"{errors[0].ename}: {errors[0].evalue}".strip(": ")
    return "".join(printed)[:LETTERS_OF_EXAMPLES] + error[:LETTERS_OF_EXAMPLES]
