"""A learner's own grading of one notebook, the way a class is graded."""

import copy
import os
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from ..checks import lesson_tasks
from . import notebooks
from .ask import Ask


@dataclass(frozen=True)
class Grade:
    """One task's result: the Task, its Verdict, the learner's code, and the points earned."""

    task: object
    verdict: object
    code: str
    examples: str

    @property
    def points(self):
        return round(self.task.points * self.verdict.share, 2)


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
    executed = notebooks.with_test_cells(copy.deepcopy(nb), lesson)
    resources = {
        "metadata": {"path": str(path.resolve().parent)},
        "nbgrader": {"assignment": lesson, "notebook": framework},
    }
    with mock.patch.dict(os.environ, NBGRADER_EXECUTION="autograde"):
        Ask(kernel_name=kernel_name).preprocess(executed, resources)
    grades = []
    for name, task in lesson_tasks(lesson).items():
        code, examples = code_and_examples(executed, name)
        grades.append(Grade(task, resources["verdicts"][name], code, examples))
    return Report(path, lesson, framework, tuple(grades))


def code_and_examples(nb, name):
    """The learner's code of a task, and how its visible examples ended if they failed."""
    for number, cell in enumerate(nb.cells):
        if cell.metadata.get("nbgrader", {}).get("grade_id") != name:
            continue
        failed = ""
        for follower in nb.cells[number + 1 : number + 2]:
            for output in follower.get("outputs", []):
                if output.output_type == "error":
                    failed = f"{output.ename}: {output.evalue}".strip(": ")
        return cell.source, failed
    return "", ""
