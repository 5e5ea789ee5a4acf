"""One path for a class and for one learner: three commands, the same points and states.

A class whose notebooks were copied, split, renamed, cut, and stripped, and whose names and
settings are their own, is graded once by each command.
"""

import copy
import csv
import shutil
from dataclasses import dataclass, field

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell
from nbgrader.api import Gradebook
from support.submissions import (
    FRAMEWORK,
    FRAMEWORKS,
    LESSON,
    grade_id,
    is_answer,
    solved,
    submit,
    with_answers,
    wrong_answer,
)

from lstm_shapes.tasks import lesson_tasks

# One worker grades the class, and its tests look at that.
pytestmark = pytest.mark.xdist_group("one-path")

WAYS = GRADE, AUTOGRADE, CHECK = ("lstm-shapes grade", "nbgrader autograde", "lstm-shapes check")
FULL = {name: task.points for name, task in lesson_tasks(LESSON, FRAMEWORK).items()}
RESHAPED = wrong_answer(FRAMEWORK, "stack_sensors", "reshaped")
# What an honest notebook may call its variables. The grader must not look any of them up there.
OWN_NAMES = (
    *("compile", "globals", "locals", "exec", "eval", "vars", "dir", "open", "input", "print"),
    *("len", "list", "dict", "set", "tuple", "type", "int", "float", "str", "bool", "range"),
    *("isinstance", "callable", "getattr", "hasattr", "sum", "min", "max", "map", "zip", "id"),
    *("json", "io", "base64", "contextlib", "itertools", "traceback", "warnings", "numpy", "np"),
    *("probe", "publish", "request", "room", "namespace", "builtins", "Keras", "Torch"),
)
OWN_SETTINGS = """\
import warnings

import numpy

%config InteractiveShell.ast_node_interactivity = "all"
warnings.simplefilter("error")
numpy.seterr(all="raise")
numpy.set_printoptions(precision=1, threshold=3)
"""
SETTINGS = {
    "pytorch": """\
torch.set_default_dtype(torch.float64)
torch.set_grad_enabled(False)
inference, half = torch.inference_mode(), torch.autocast("cpu", dtype=torch.bfloat16)
inference.__enter__()
half.__enter__()
torch.set_printoptions(precision=1)
torch.manual_seed(0)
""",
    "keras": """\
keras.config.set_floatx("float64")
keras.mixed_precision.set_global_policy("mixed_float16")
keras.utils.set_random_seed(0)
""",
}


@dataclass
class Learner:
    """One learner: the notebook submitted, and what each command has to find and to say."""

    nb: nbformat.NotebookNode
    points: dict
    framework: str = FRAMEWORK
    says: tuple = ()


def at(nb, name):
    """The place of the cell with this grade_id."""
    return next(index for index, cell in enumerate(nb.cells) if grade_id(cell) == name)


def insert_after(nb, name, source):
    """Insert a cell with the same metadata, as copying or splitting a cell makes it."""
    place = at(nb, name)
    twin = copy.deepcopy(nb.cells[place])
    twin.id, twin.source = f"{twin.id}-twin", source
    nb.cells.insert(place + 1, twin)


def copied():
    """A second version below the first, under one id: the right one last, or the wrong one."""
    nb = solved(FRAMEWORK)
    right = nb.cells[at(nb, "rows_as_steps")].source
    nb = with_answers(nb, {"rows_as_steps": "def rows_as_steps(table):\n    return table"})
    insert_after(nb, "rows_as_steps", right)
    insert_after(nb, "stack_sensors", RESHAPED)
    says = tuple(
        f"2 cells define `{name}`; the last one counts."
        for name in ("rows_as_steps", "stack_sensors")
    )
    return Learner(nb, FULL | {"stack_sensors": 1}, says=says)


def split():
    """One cell cut in two, under one id: a helper before the function, or a try after it.

    The text of a task and the set-up are cut in two as well.
    """
    nb = solved(FRAMEWORK)
    helper = "def with_steps(table):\n    return table[:, None, :]"
    nb = with_answers(nb, {"rows_as_steps": helper, "stack_sensors": RESHAPED})
    using = "def rows_as_steps(table):\n    return with_steps(table)"
    insert_after(nb, "rows_as_steps", using)
    insert_after(nb, "to_time_major", "to_time_major")
    insert_after(nb, "task-build-encoder", "My notes.")
    insert_after(nb, "setup", "import math")
    return Learner(nb, FULL | {"stack_sensors": 1})


def renamed():
    """An older release: other ids of answers and tests, other points, another schema version."""
    nb = with_answers(solved(FRAMEWORK), {"stack_sensors": RESHAPED})
    for cell in nb.cells:
        if not grade_id(cell):
            continue
        found = cell.metadata["nbgrader"]
        if cell.cell_type == "code" and grade_id(cell) != "setup":
            found["grade_id"] = f"exercise-{grade_id(cell)}"
        if "points" in found:
            found["points"] = 10
        found["schema_version"] = 2
        found.pop("task")
    return Learner(nb, FULL | {"stack_sensors": 1})


def deleted():
    """The answer cell and the test cell of one task are gone; another answer became text."""
    nb = solved(FRAMEWORK)
    gone = ("stack_sensors", "check_stack_sensors")
    nb.cells = [cell for cell in nb.cells if grade_id(cell) not in gone]
    place = at(nb, "to_time_major")
    answer = nb.cells[place]
    nb.cells[place] = new_markdown_cell(answer.source, metadata=answer.metadata)
    return Learner(nb, FULL | {"stack_sensors": 0}, says=("`stack_sensors` is not defined.",))


def stripped():
    """Another editor kept the cells and dropped all metadata; two answers have a `step` each."""
    answers = {
        f"rows_as_{reading}": f"def step(table):\n    return table{index}\n\n\n"
        f"def rows_as_{reading}(table):\n    return step(table)"
        for reading, index in (("sequences", "[:, :, None]"), ("steps", "[:, None, :]"))
    }
    nb = with_answers(solved(FRAMEWORK), answers | {"stack_sensors": RESHAPED})
    nb.metadata = nbformat.NotebookNode()
    for cell in nb.cells:
        cell.metadata = nbformat.NotebookNode()
    return Learner(nb, FULL | {"stack_sensors": 1})


def own(framework):
    """The names of builtins and modules for variables, and settings for the whole kernel."""
    nb = solved(framework)
    names = f'import numpy as arrays\n\n{" = ".join(OWN_NAMES)} = "mine"'
    for source in (names, SETTINGS[framework], OWN_SETTINGS):
        nb.cells.insert(at(nb, "setup") + 1, new_code_cell(source))
    for cell in nb.cells:
        if is_answer(cell):
            cell.source = cell.source.replace("np.", "arrays.")
    return Learner(nb, FULL, framework)


CLASS = {one.__name__: one() for one in (copied, split, renamed, deleted, stripped)} | {
    f"own-{framework}": own(framework) for framework in FRAMEWORKS
}


@dataclass
class Graded:
    """What one command made of the class.

    points: {learner: {framework: points by task, or the state of the notebook}}.
    said: {learner: what the learner reads about the tasks}. screen: what was printed.
    notebooks: {learner: the graded notebook}, of a command that writes one.
    """

    points: dict = field(default_factory=dict)
    said: dict = field(default_factory=dict)
    screen: str = ""
    notebooks: dict = field(default_factory=dict)


def graded_by(command, course, *arguments):
    """The class as a teacher's command leaves it: exported, in the gradebook, in the notebooks."""
    done = command(*arguments, cwd=course)
    assert done.returncode == 0, done.stderr[-3000:]
    exported = command("nbgrader", "export", "--to=grades.csv", cwd=course)
    assert exported.returncode == 0, exported.stderr[-3000:]
    found = Graded(screen=done.stdout)
    with (course / "grades.csv").open(encoding="utf-8") as file:
        rows = {row["student_id"]: row for row in csv.DictReader(file)}
    with Gradebook(f"sqlite:///{course}/gradebook.db") as gradebook:
        for student, row in rows.items():
            assert row["state"] == "graded", student
            framework = CLASS[student].framework
            notebook = gradebook.find_submission_notebook(framework, LESSON, student)
            points = {one.name.removeprefix("check_"): one.score for one in notebook.grades}
            assert row[framework] == row["points"] == f"{sum(points.values()):g}", student
            found.points[student] = {one: row[one] for one in FRAMEWORKS} | {framework: points}
            path = course / "autograded" / student / LESSON / f"{framework}.ipynb"
            found.notebooks[student] = nbformat.read(path, as_version=4)
            found.said[student] = said_by(found.notebooks[student])
    return found


def said_by(nb):
    """What the test cells of a graded notebook say, on one line."""
    tests = [cell for cell in nb.cells if cell.metadata.get("nbgrader", {}).get("grade")]
    texts = [output.text for cell in tests for output in cell.outputs if "text" in output]
    return " ".join(" ".join(texts).split())


def checked_by(command, folder):
    """The class, each notebook checked by its own learner."""
    found = Graded()
    for student, learner in CLASS.items():
        framework = learner.framework
        done = command("lstm-shapes", "check", f"{framework}.ipynb", cwd=folder / student)
        assert done.returncode == 0, done.stderr[-3000:]
        lines = [line.split("│")[1:-1] for line in done.stdout.splitlines() if "│" in line]
        rows = [[part.strip() for part in line] for line in lines]
        points = {row[0]: float(row[1].split()[0]) for row in rows if row[0] in FULL}
        assert f"{sum(points.values()):g} of {sum(FULL.values())} points" in done.stdout, student
        found.points[student] = {framework: points}
        found.said[student] = " ".join(" ".join(row[2] for row in rows).split())
    return found


@pytest.fixture(scope="module")
def results(tmp_path_factory, copy_course, command):
    """The class graded by each of the three commands: {command: Graded}."""
    folder = tmp_path_factory.mktemp("one-path")
    project, stock = (copy_course(folder / name) for name in ("project", "stock"))
    for student, learner in CLASS.items():
        for course in (project, stock):
            submit(course, student, learner.nb, learner.framework)
        shutil.copytree(stock / "submitted" / student / LESSON, folder / "desks" / student)
    made = command("nbgrader", "generate_assignment", LESSON, "--force", cwd=stock)
    assert made.returncode == 0, made.stderr[-3000:]
    return {
        GRADE: graded_by(command, project, "lstm-shapes", "grade", LESSON),
        AUTOGRADE: graded_by(command, stock, "nbgrader", "autograde", LESSON),
        CHECK: checked_by(command, folder / "desks"),
    }


@pytest.mark.parametrize("student", CLASS)
@pytest.mark.parametrize("way", WAYS)
def test_each_command_gives_the_same_points(way, student, results):
    learner = CLASS[student]
    said = results[way].said[student]
    assert results[way].points[student][learner.framework] == learner.points, said


def test_a_notebook_that_was_not_submitted_is_missing_and_is_no_zero(results, tmp_path, command):
    for student, learner in CLASS.items():
        others = dict.fromkeys(set(FRAMEWORKS) - {learner.framework}, "missing")
        for way in (GRADE, AUTOGRADE):
            found = dict(results[way].points[student])
            del found[learner.framework]
            assert found == others, (way, student)
    done = command("lstm-shapes", "check", f"{FRAMEWORK}.ipynb", cwd=tmp_path)
    assert done.returncode != 0 and "There is no notebook at" in done.stderr
    assert " 0 of " not in done.stdout + done.stderr


@pytest.mark.parametrize("way", WAYS)
def test_each_command_tells_the_learner_about_the_cells(way, results):
    for student, learner in CLASS.items():
        for sentence in learner.says:
            assert sentence in results[way].said[student]


@pytest.mark.parametrize("way", [GRADE, AUTOGRADE])
def test_no_test_cell_is_left_over_to_fail_on_the_learners_page(way, results):
    for student, nb in results[way].notebooks.items():
        tests = sorted(cell.source for cell in nb.cells if cell.source.startswith("check("))
        assert tests == sorted(f'check("{name}", {name})' for name in FULL), student


def test_the_class_table_shows_points_and_what_is_missing(results):
    lines = [line.split("│") for line in results[GRADE].screen.splitlines() if "│" in line]
    shown = {line[1].strip(): [part.strip() for part in line[2:-1]] for line in lines}
    for student, learner in CLASS.items():
        points = f"{sum(learner.points.values()):g} of {sum(FULL.values())}"
        wanted = [points if one == learner.framework else "missing" for one in FRAMEWORKS]
        assert shown[student] == wanted, student
