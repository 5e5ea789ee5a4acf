"""The graded notebooks: in sync, normalized, true to their checks, and runnable by a learner."""

import ast
import json
import os
import re
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from support.submissions import FRAMEWORKS, LESSON, wrong_answer

from lstm_shapes.grading.submission import normalized
from lstm_shapes.tasks import LESSONS, lesson_tasks

ROOT = Path(__file__).parents[2]
NOTEBOOKS = [(lesson, framework) for lesson in LESSONS for framework in FRAMEWORKS]
NUMBER_OF_TASKS = 33
# These take weights in the framework's own layout.
OWN_WEIGHTS = ("lstm_step", "from_pytorch", "from_keras")
OTHER = {"keras": {"torch"}, "pytorch": {"keras", "tensorflow"}}
each_notebook = pytest.mark.parametrize("lesson, framework", NOTEBOOKS)


def read(folder, lesson, framework):
    return nbformat.read(ROOT / folder / lesson / f"{framework}.ipynb", as_version=4)


def metadata(cell):
    return cell.metadata.get("nbgrader", {})


def by_grade_id(nb):
    return {metadata(cell)["grade_id"]: cell for cell in nb.cells if metadata(cell)}


def execute(nb, tmp_path, **environment):
    old = dict(os.environ)
    os.environ.update(environment)
    # Below pytest, a kernel would not show what C code writes to stderr; a learner's does.
    os.environ.pop("PYTEST_CURRENT_TEST", None)
    try:
        return NotebookClient(
            nb, kernel_name="python3", timeout=120, resources={"metadata": {"path": str(tmp_path)}}
        ).execute()
    finally:
        os.environ.clear()
        os.environ.update(old)


def printed(nb):
    return "".join(
        output.text
        for cell in nb.cells
        for output in cell.get("outputs", [])
        if output.output_type == "stream"
    )


@pytest.mark.parametrize("lesson", LESSONS)
def test_exercises_are_what_nbgrader_makes_of_the_solutions(lesson, course, command):
    done = command("nbgrader", "generate_assignment", lesson, "--force", cwd=course)
    assert done.returncode == 0, done.stderr
    made = {path.name: path.read_bytes() for path in (course / "exercises" / lesson).iterdir()}
    here = [path for path in (ROOT / "exercises" / lesson).iterdir() if path.is_file()]
    kept = {path.name: path.read_bytes() for path in here}
    assert made == kept, "run `make release` and commit what it changes"


@each_notebook
def test_solutions_are_normalised(lesson, framework):
    path = ROOT / "solutions" / lesson / f"{framework}.ipynb"
    text = path.read_text(encoding="utf-8")
    assert normalized(nbformat.reads(text, as_version=4)) == text


@each_notebook
def test_every_line_of_a_stub_stands_in_its_solution(lesson, framework):
    solutions = by_grade_id(read("solutions", lesson, framework))
    for name, cell in by_grade_id(read("exercises", lesson, framework)).items():
        if not metadata(cell)["solution"]:
            continue
        lines = cell.source.splitlines()
        assert lines[-1].strip() == "raise NotImplementedError", name
        assert set(lines[:-1]) <= set(solutions[name].source.splitlines()), name
        assert "SOLUTION" not in cell.source


@each_notebook
def test_tasks_points_and_locks_agree_with_the_checks(lesson, framework):
    tasks = lesson_tasks(lesson, framework)
    cells = by_grade_id(read("exercises", lesson, framework))
    answers = [name for name, cell in cells.items() if metadata(cell)["solution"]]
    assert answers == list(tasks)
    for name, task in tasks.items():
        test = cells[f"check_{name}"]
        assert test.source == f'check("{name}", {name})'
        assert metadata(test)["points"] == task.points
        assert f"({task.points} points)" in cells[f"task-{name.replace('_', '-')}"].source
    for name, cell in cells.items():
        assert metadata(cell)["locked"] or metadata(cell)["solution"], name
    total = sum(task.points for task in tasks.values())
    assert f"{total} points" in cells["introduction"].source


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_a_track_is_worth_a_hundred_points(framework):
    tasks = [task for lesson in LESSONS for task in lesson_tasks(lesson, framework).values()]
    assert len(tasks) == NUMBER_OF_TASKS, "a task was added or lost: change the number here"
    points = sum(task.points for task in tasks)
    assert points == 100, f"the tasks have {points} points: change `points` of some of them"


def test_every_lesson_is_there_in_the_same_frameworks():
    for lesson in LESSONS:
        for folder in ("solutions", "exercises"):
            found = sorted(path.stem for path in (ROOT / folder / lesson).glob("*.ipynb"))
            assert found == FRAMEWORKS, f"{folder}/{lesson}"


@each_notebook
def test_links_lead_to_sections_that_the_lesson_has(lesson, framework):
    chapter = (ROOT / "chapters" / f"{lesson}.md").read_text(encoding="utf-8")
    titles = re.findall(r"^#+ (.+)$", chapter, re.MULTILINE)
    anchors = {re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-") for title in titles}
    text = "\n".join(cell.source for cell in read("exercises", lesson, framework).cells)
    links = re.findall(r"\]\((\.\./\.\./[^)#]+)(?:#([^)]+))?\)", text)
    assert links
    for target, anchor in links:
        assert (ROOT / "exercises" / lesson / target).resolve().exists(), target
        assert not anchor or anchor in anchors, anchor
    for task in lesson_tasks(lesson, framework).values():
        assert task.section in titles
        assert f"[{task.section}]" in re.sub(r"\s+", " ", text)


@pytest.mark.parametrize("lesson", LESSONS)
def test_the_same_functions_with_the_same_arguments_in_both(lesson):
    def signatures(framework):
        cells = by_grade_id(read("exercises", lesson, framework))
        sources = [cell.source for cell in cells.values() if metadata(cell)["solution"]]
        functions = [ast.parse(source).body[0] for source in sources]
        return {one.name: ast.unparse(one.args) for one in functions if one.name not in OWN_WEIGHTS}

    assert len({repr(signatures(framework)) for framework in FRAMEWORKS}) == 1


@each_notebook
def test_the_solution_runs_from_top_to_bottom_without_a_word_on_stderr(lesson, framework, tmp_path):
    nb = read("solutions", lesson, framework)
    others = OTHER[framework]
    nb.cells.append(
        nbformat.v4.new_code_cell(f"import sys; print(sorted({others!r} & set(sys.modules)))")
    )
    execute(nb, tmp_path)
    assert "✗" not in printed(nb)
    assert printed(nb).count("Right, in every case") == len(lesson_tasks(lesson, framework))
    names = {o.name for c in nb.cells for o in c.get("outputs", []) if o.output_type == "stream"}
    assert names == {"stdout"}
    assert printed(nb).endswith("[]\n"), "the other framework was imported"


@each_notebook
def test_without_the_package_the_first_cell_says_how_to_get_it(lesson, framework, tmp_path):
    nb = read("solutions", lesson, framework)
    hide = "import sys\nsys.modules['lstm_shapes'] = None"
    nb.cells.insert(0, nbformat.v4.new_code_cell(hide))
    with pytest.raises(CellExecutionError) as stopped:
        execute(nb, tmp_path)
    said = str(stopped.value)
    assert "ModuleNotFoundError" in said and "lstm_shapes" in said
    assert "`make lab`" in said and "%pip install" in said
    assert "✓" not in printed(nb)


@each_notebook
def test_the_set_up_cell_is_imports_and_two_lines(lesson, framework):
    setup = next(cell for cell in read("solutions", lesson, framework).cells if cell.id == "setup")
    body = ast.parse(setup.source).body
    imports = [node for node in body if isinstance(node, ast.Import | ast.ImportFrom)]
    assert len(body) - len(imports) == 2


def validated(folder, lesson, framework, tmp_path, command):
    """What nbgrader's button says of a copy of a notebook."""
    copy = tmp_path / f"{framework}.ipynb"
    copy.write_bytes((ROOT / folder / lesson / f"{framework}.ipynb").read_bytes())
    return command("nbgrader", "validate", copy.name, cwd=tmp_path).stdout


@each_notebook
def test_validate_names_what_is_missing(lesson, framework, tmp_path, command):
    said = validated("exercises", lesson, framework, tmp_path, command)
    assert f"FAILED ON {len(lesson_tasks(lesson, framework))} CELL(S)" in said
    assert "is not written yet" in said


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_validate_passes_a_solution(framework, tmp_path, command):
    # That each solution is right is said by its own run, above.
    assert "Success" in validated("solutions", LESSON, framework, tmp_path, command)


@pytest.mark.parametrize("folder", ["solutions", "exercises"])
def test_no_notebook_is_kept_with_outputs(folder):
    for path in (ROOT / folder).rglob("*.ipynb"):
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
            assert not cell.get("outputs") and not cell.get("execution_count"), path


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_visible_examples_fail_for_the_right_shape_with_other_numbers(framework):
    """An example that a scrambled answer passes would teach that it is right."""
    scrambled = ("stack_sensors", "to_time_major")
    nb = read("exercises", LESSON, framework)
    for cell in nb.cells:
        if cell.cell_type == "code" and metadata(cell).get("grade_id") in scrambled:
            name = metadata(cell)["grade_id"]
            cell.source = wrong_answer(framework, name, "reshaped")
    NotebookClient(nb, kernel_name="python3", timeout=120, allow_errors=True).execute()
    for name in scrambled:
        example = next(cell for cell in nb.cells if cell.id == f"examples-{name}".replace("_", "-"))
        assert [output.output_type for output in example.outputs][-1] == "error", name
