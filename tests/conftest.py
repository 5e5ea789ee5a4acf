"""What tests share: a copy of the course, commands run as a user runs them, and one browser."""

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


@pytest.fixture(scope="session")
def missing():
    """Skips loudly on a reader's machine; fails where nothing may be skipped."""
    return pytest.fail if os.environ.get("CI") else pytest.skip


@pytest.fixture(scope="session")
def browser(missing):
    path = os.environ.get("CHROMIUM") or next(
        filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
    )
    if not path:
        missing(
            "Chromium is missing. On Debian and Ubuntu: apt-get install chromium; "
            "elsewhere set CHROMIUM to your browser's path."
        )
    from playwright.sync_api import sync_playwright

    quiet = (
        "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    )
    more = "--disable-component-update --disable-sync"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=path, args=[*quiet.split(), *more.split()]
        )
        yield chromium
        chromium.close()
