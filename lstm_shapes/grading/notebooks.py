"""Reading notebooks that people hand over: which lesson and framework, or what is the matter."""

import json
import re
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell

from lstm_shapes.tasks import FRAMEWORKS, LESSONS, lesson_tasks

NAMES = re.compile(r"""^LESSON, *FRAMEWORK *= *["']([\w-]+)["'], *["'](\w+)["']""", re.MULTILINE)
MEGABYTES = 20


class Unusable(Exception):
    """Something handed to a command cannot be used; the text says what to do."""


def read(path):
    """The notebook at a path, in the current format. Raises Unusable."""
    path = Path(path)
    if not path.exists():
        raise Unusable(f"There is no notebook at {path}. Check the name and the folder.")
    if path.stat().st_size > MEGABYTES * 1_000_000:
        raise Unusable(
            f"{path} is larger than {MEGABYTES} MB. Clear its outputs in Jupyter and save it."
        )
    try:
        text = path.read_text(encoding="utf-8")
        if "cells" not in json.loads(text) and "worksheets" not in json.loads(text):
            raise ValueError("it has no cells")
        return nbformat.reads(text, as_version=4)
    except OSError as error:
        raise Unusable(f"{path} cannot be read: {error.strerror}.") from error
    # nbformat raises many kinds for what is, to its owner, one thing: not a notebook.
    except Exception as error:
        raise Unusable(
            f"{path} is not a notebook that can be read ({str(error).splitlines()[0][:100]}). "
            "Open it in Jupyter and save it again, or take your last good copy."
        ) from error


def identify(nb, path):
    """(lesson, framework) that a notebook belongs to. Raises Unusable."""
    for cell in nb.cells:
        found = NAMES.search(cell.source) if cell.cell_type == "code" else None
        if not found:
            continue
        lesson, framework = found.groups()
        if lesson not in LESSONS or framework not in FRAMEWORKS:
            raise Unusable(
                f"{path} belongs to {lesson} in {framework}, which this course does not have. "
                f"Its lessons: {', '.join(LESSONS)}."
            )
        return lesson, framework
    raise Unusable(
        f"{path} is not a notebook of this course: no cell says LESSON, FRAMEWORK = ... "
        "If you deleted the first code cell, copy it back from a fresh download."
    )


def lesson_named(name):
    """A lesson's name, checked. Raises Unusable."""
    if name not in LESSONS:
        raise Unusable(f"There is no lesson {name!r}. Lessons: {', '.join(LESSONS)}.")
    return name


def with_test_cells(nb, lesson, framework):
    """Give a notebook exactly one test cell for each task, where it stood or at the end.

    A learner's slip (a deleted, copied or edited test cell) must not cost a grade.
    """
    tasks = lesson_tasks(lesson, framework)
    kept, seen = [], set()
    for cell in nb.cells:
        name = str(cell.metadata.get("nbgrader", {}).get("grade_id", "")).removeprefix("check_")
        is_test = f"check_{name}" == cell.metadata.get("nbgrader", {}).get("grade_id")
        if is_test and name in tasks:
            if name in seen:
                continue
            seen.add(name)
            cell = test_cell(tasks[name])
        kept.append(cell)
    kept += [test_cell(task) for name, task in tasks.items() if name not in seen]
    nb.cells = kept
    return nb


def test_cell(task):
    name = task.function
    return new_code_cell(
        f'check("{name}", {name})',
        metadata={
            "nbgrader": {
                "grade": True,
                "grade_id": f"check_{name}",
                "locked": True,
                "points": task.points,
                "schema_version": 3,
                "solution": False,
                "task": False,
            }
        },
    )


def normalised(nb):
    """The text of a notebook as the repository keeps it: no outputs, no counts, sorted keys."""
    for cell in nb.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
        cell.metadata.pop("execution", None)
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    nb.metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    nbformat.validate(nb)
    return nbformat.writes(nb, version=4, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
