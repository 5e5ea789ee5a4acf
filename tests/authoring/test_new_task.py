"""`lstm-shapes new-task`: what it writes is a task that passes, in its place in the notebooks."""

import os
import re
import shlex
import shutil
import subprocess
import sys

import nbformat
import pytest
from click.testing import CliRunner
from support.submissions import FRAMEWORKS, ROOT

from lstm_shapes.cli import main

NAME = "reverse_time"
GUIDE = (ROOT / "docs" / "writing-a-graded-function.md").read_text(encoding="utf-8")
# The command of the guide, as an author would copy it.
COMMAND = shlex.split(re.search(r"^ +\.venv/bin/lstm-shapes (new-task .+)$", GUIDE, re.M)[1])


@pytest.fixture
def repository(tmp_path, monkeypatch):
    """A copy of what the command and a task's tests read, as the current folder."""
    ignored = shutil.ignore_patterns("__pycache__")
    for name in ("chapters", "lstm_shapes", "solutions", "tests"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def written():
    """Run the guide's command; returns the paths that it says it wrote."""
    done = CliRunner().invoke(main, COMMAND)
    assert done.exit_code == 0, done.output
    return re.findall(r"^wrote (.+)$", done.output, re.MULTILINE)


# The template for Keras differs in a few words, and its tests take twice as long.
EVERY_TIME = "pytorch"


@pytest.mark.parametrize(
    "framework",
    [
        pytest.param(name, marks=() if name == EVERY_TIME else pytest.mark.weekly)
        for name in FRAMEWORKS
    ],
)
def test_the_command_of_the_guide_writes_a_task_that_passes(framework, repository):
    written()
    tests = ["tests/judging", f"--task={NAME}", "-k", f"{framework}-{NAME}"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *tests],
        env=os.environ | {"PYTHONPATH": f"{repository}{os.pathsep}{repository / 'tests'}"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_the_cells_follow_the_last_task_and_the_introduction_counts_them(framework, repository):
    path = repository / "solutions" / "03-windows" / f"{framework}.ipynb"
    before = nbformat.read(path, as_version=4)
    written()
    after = nbformat.read(path, as_version=4)
    *tasks, what_next = [cell.id for cell in before.cells]
    new = ["task-reverse-time", "reverse-time", "examples-reverse-time", "check-reverse-time"]
    assert [cell.id for cell in after.cells] == [*tasks, *new, what_next]
    assert "Five tasks, 15 points" in before.cells[0].source
    assert "Six tasks, 18 points" in after.cells[0].source


def test_the_guide_names_every_file_that_is_written(repository):
    paths = written()
    assert len(paths) == 3 + len(FRAMEWORKS)
    for path in paths:
        folder, _, name = path.rpartition("/")
        assert (repository / path).exists() and folder in GUIDE and name in GUIDE


@pytest.mark.parametrize(
    "arguments, says",
    [
        ((NAME, "--lesson", "windows"), "Lessons: 01-tensor-dimensions"),
        (("reverseTime", "--lesson", "03-windows"), "Use lower case"),
        (("pad", "--lesson", "03-windows"), "has a function pad already"),
        ((NAME, "--lesson", "03-windows"), "Add --section"),
        ((NAME, "--lesson", "03-windows"), "\n  Split in time\n"),
        ((NAME, "--lesson", "03-windows", "--section", "Windows"), "has no section 'Windows'"),
        ((NAME, "--lesson", "03-windows", "--section", "Windows"), "\n  Cutting windows\n"),
    ],
)
def test_what_it_cannot_write_it_refuses_with_a_sentence(arguments, says, repository, snapshot):
    before = snapshot(repository)
    done = CliRunner().invoke(main, ["new-task", *arguments])
    assert done.exit_code != 0 and says in done.output
    assert snapshot(repository) == before
