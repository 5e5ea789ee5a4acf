"""What tests share: a copy of the course to grade in, and commands run as a user runs them."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture
def course(tmp_path):
    """A copy of the course's folder, as a teacher has it before anybody handed in."""
    folder = tmp_path / "course"
    folder.mkdir()
    shutil.copy(ROOT / "nbgrader_config.py", folder)
    for name in ("solutions", "exercises"):
        shutil.copytree(ROOT / name, folder / name)
    return folder


@pytest.fixture
def command():
    """Runs a command of the environment in a folder; returns the finished process."""

    def run(name, *arguments, cwd, **environment):
        return subprocess.run(
            [str(Path(sys.executable).with_name(name)), *map(str, arguments)],
            cwd=cwd,
            env=os.environ | {"COLUMNS": "200"} | environment,
            capture_output=True,
            text=True,
            timeout=800,
        )

    return run


@pytest.fixture
def snapshot():
    """The bytes of every file below a folder, to show that a command changed none."""

    def take(folder):
        return {path: path.read_bytes() for path in Path(folder).rglob("*") if path.is_file()}

    return take
