"""A submitted notebook: read, identified, repaired, and asked which cell belongs to which task."""

import ast
import copy
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell

from lstm_shapes.judging.task import Task
from lstm_shapes.tasks import FRAMEWORKS, LESSONS, lesson_tasks

NAMES = re.compile(r"""^LESSON, *FRAMEWORK *= *["']([\w-]+)["'], *["'](\w+)["']""", re.MULTILINE)
MAX_NOTEBOOK_MB = 20
TEST_PREFIX = "check_"
TEST_SOURCE = re.compile(r"""check\( *["'](\w+)["'], *\1 *\)""")
OTHER_IDS = ("introduction", "setup", "next")


class UsageError(Exception):
    """Something passed to a command cannot be used; the text says what to do."""


def read_notebook(path: Path) -> NotebookNode:
    """Read a notebook in the current format. Raises UsageError."""
    if not path.exists():
        raise UsageError(f"There is no notebook at {path}. Check the name and the folder.")
    if path.stat().st_size > MAX_NOTEBOOK_MB * 1_000_000:
        raise UsageError(
            f"{path} is larger than {MAX_NOTEBOOK_MB} MB. Clear its outputs in Jupyter and save it."
        )
    try:
        text = path.read_text(encoding="utf-8-sig")
        content = json.loads(text)
        if "cells" not in content and "worksheets" not in content:
            raise ValueError("it has no cells")
        nb: NotebookNode = nbformat.reads(text, as_version=4)
        return nb
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}.") from error
    # nbformat raises many kinds of errors for what is, to its owner, one thing: not a notebook.
    except Exception as error:
        raise UsageError(
            f"{path} is not a notebook that can be read ({str(error).splitlines()[0][:100]}). "
            "Open it in Jupyter and save it again, or take your last good copy."
        ) from error


def identify(nb: NotebookNode, path: Path) -> tuple[str, str]:
    """Return the (lesson, framework) that a notebook belongs to. Raises UsageError."""
    for cell in nb.cells:
        found = NAMES.search(cell.source) if cell.cell_type == "code" else None
        if not found:
            continue
        lesson, framework = found.groups()
        if lesson not in LESSONS or framework not in FRAMEWORKS:
            raise UsageError(
                f"{path} belongs to {lesson} in {framework}, which this course does not have. "
                f"Its lessons: {', '.join(LESSONS)}."
            )
        return lesson, framework
    raise UsageError(
        f"{path} is not a notebook of this course: no cell says LESSON, FRAMEWORK = ... "
        "If you deleted the first code cell, copy it back from a fresh download."
    )


def known_lesson(name: str) -> str:
    """Return a lesson's name. Raises UsageError if there is no such lesson."""
    if name not in LESSONS:
        raise UsageError(f"There is no lesson {name!r}. Lessons: {', '.join(LESSONS)}.")
    return name


def id_of(cell: NotebookNode) -> str:
    """Return the grade_id of a cell; empty if it has none, or metadata that is not nbgrader's."""
    found = cell.metadata.get("nbgrader")
    identifier = found.get("grade_id") if isinstance(found, dict) else None
    return identifier if isinstance(identifier, str) else ""


def defines(cell: NotebookNode, function: str) -> bool:
    """Return whether a code cell defines a function of this name, at its top level."""
    if cell.cell_type != "code" or function not in cell.source:
        return False
    try:
        nodes = ast.parse(cell.source).body
    except (SyntaxError, ValueError):
        return bool(re.search(rf"^(def|class) {function}\b", cell.source, re.MULTILINE))
    for node in nodes:
        if isinstance(node, ast.Assign):
            names = [target.id for target in node.targets if isinstance(target, ast.Name)]
        else:
            names = [getattr(node, "name", "")]
        if function in names:
            return True
    return False


@dataclass(frozen=True)
class Submission:
    """One notebook of a learner: its cells, and the lesson and framework that it belongs to."""

    nb: NotebookNode
    lesson: str
    framework: str

    @classmethod
    def read(cls, path: Path) -> "Submission":
        """Read and identify the notebook at a path; the file is only read. Raises UsageError."""
        nb = read_notebook(path)
        return cls(nb, *identify(nb, path))

    @cached_property
    def tasks(self) -> dict[str, Task]:
        """The tasks of the notebook, by the name of the graded function."""
        return lesson_tasks(self.lesson, self.framework)

    @property
    def cells(self) -> list[NotebookNode]:
        cells: list[NotebookNode] = self.nb.cells
        return cells

    def test_cells(self) -> Iterator[tuple[int, Task]]:
        """Yield (index, task) of each test cell."""
        for index, cell in enumerate(self.cells):
            name = id_of(cell).removeprefix(TEST_PREFIX)
            if id_of(cell) == TEST_PREFIX + name and name in self.tasks:
                yield index, self.tasks[name]

    def definitions(self, function: str) -> list[int]:
        """Return the indices of the cells that define a graded function."""
        return [index for index, cell in enumerate(self.cells) if defines(cell, function)]

    def answer_cell(self, function: str) -> int | None:
        """Return the index of the cell whose answer counts: the last one that defines it."""
        marked = [index for index, cell in enumerate(self.cells) if id_of(cell) == function]
        return next(iter([*self.definitions(function)[::-1], *marked[::-1]]), None)

    def test_cell(self, function: str) -> int | None:
        """Return the index of a task's first test cell: by its id, or else by its source."""
        marked = [index for index, task in self.test_cells() if task.function == function]
        same_source = (
            index
            for index, cell in enumerate(self.cells)
            if (call := TEST_SOURCE.fullmatch(cell.source.strip())) and call[1] == function
        )
        return next(iter([*marked, *same_source]), None)

    def note(self, function: str) -> str:
        """Return what the learner should know about a task's cells; empty if nothing."""
        count = len(self.definitions(function))
        return f"{count} cells define `{function}`; the last one counts." if count > 1 else ""

    def repaired(self) -> "Submission":
        """Return a copy with one answer cell and one test cell for each task.

        A copied, split, renamed, deleted, or stripped cell must not cost a grade: metadata that
        is not the course's is dropped, the last definition of a function is its answer, and its
        test cell comes after it.
        """
        fixed = Submission(copy.deepcopy(self.nb), self.lesson, self.framework)
        answers = {name: fixed.answer_cell(name) for name in fixed.tasks}
        tests = {name: fixed.test_cell(name) for name in fixed.tasks}
        by_index = {index: name for name, index in answers.items() if index is not None}
        replaced = {*tests.values(), *(index for index, _ in fixed.test_cells())}
        unseen = {f"task-{name.replace('_', '-')}" for name in fixed.tasks} | set(OTHER_IDS)
        kept: list[NotebookNode] = []
        late: dict[int, list[str]] = {}
        for name, test in tests.items():
            last = len(fixed.cells) if test is None else max(test, answers[name] or 0)
            late.setdefault(last, []).append(name)
        for index, cell in enumerate(fixed.cells):
            if index in by_index:
                kept.append(answer_cell_of(by_index[index], cell))
            elif index not in replaced:
                kept.append(with_metadata_of_the_course(cell, unseen))
            for name in late.pop(index, ()):
                kept += graded_cells(fixed.tasks[name], with_answer=answers[name] is None)
        for name in [name for names in late.values() for name in names]:
            kept += graded_cells(fixed.tasks[name], with_answer=answers[name] is None)
        fixed.nb.cells = kept
        return fixed


def answer_cell_of(function: str, cell: NotebookNode) -> NotebookNode:
    """Mark a cell as an answer; it becomes a code cell if it was changed to text."""
    if cell.cell_type != "code":
        cell.update(cell_type="code", outputs=[], execution_count=None)
        cell.pop("attachments", None)
    cell.metadata["nbgrader"] = answer_metadata(function)
    return cell


def with_metadata_of_the_course(cell: NotebookNode, unseen: set[str]) -> NotebookNode:
    """Keep the id of one of the course's locked cells, once; drop what else nbgrader would read.

    unseen: ids that no cell had so far; the cell's own is removed from it. nbgrader refuses a
    notebook in which two cells have one id, or a cell has metadata of another version.
    """
    identifier = id_of(cell)
    cell.metadata.pop("nbgrader", None)
    if identifier in unseen:
        unseen.remove(identifier)
        cell.metadata["nbgrader"] = cell_metadata(identifier, locked=True)
    return cell


def graded_cells(task: Task, with_answer: bool) -> list[NotebookNode]:
    """Return a task's test cell, after an empty answer cell if the learner's is missing."""
    metadata = cell_metadata(TEST_PREFIX + task.function, locked=True)
    test = new_code_cell(
        f'check("{task.function}", {task.function})',
        metadata={"nbgrader": metadata | {"grade": True, "points": task.points}},
    )
    # Without it, nbgrader would put the stub of the release there.
    empty = new_code_cell(
        "# No cell defines this function.",
        metadata={"nbgrader": answer_metadata(task.function)},
    )
    return [empty, test] if with_answer else [test]


def answer_metadata(function: str) -> dict[str, Any]:
    return cell_metadata(function, locked=False) | {"solution": True}


def cell_metadata(identifier: str, locked: bool) -> dict[str, Any]:
    """Return nbgrader's metadata of a cell that is neither an answer nor a test."""
    return {
        "grade": False,
        "grade_id": identifier,
        "locked": locked,
        "schema_version": 3,
        "solution": False,
        "task": False,
    }


def normalized(nb: NotebookNode) -> str:
    """Return the text of a notebook as the repository keeps it: no outputs, sorted keys."""
    for cell in nb.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
        cell.metadata.pop("execution", None)
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    nb.metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    nbformat.validate(nb)
    text: str = nbformat.writes(nb, version=4, indent=1, sort_keys=True, ensure_ascii=False)
    return text + "\n"
