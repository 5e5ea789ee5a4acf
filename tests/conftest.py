"""What tests share: a copy of the course, commands run as a user runs them, and one browser."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def pytest_addoption(parser):
    parser.addoption("--lesson", help="only the tests of one lesson, such as 03-windows")
    parser.addoption("--task", help="only the tests of one graded function")
    parser.addoption(
        "--seeds",
        nargs=2,
        type=int,
        default=(0, 0),
        metavar=("FIRST", "LAST"),
        help="the inputs that answers and mutants are tried with",
    )
    parser.addoption(
        "--weekly", action="store_true", help="all lessons through both grading pipelines"
    )


def pytest_collection_modifyitems(config, items):
    """With --lesson or --task, keep the tests whose parameters belong to it.

    A test says so by a parameter "lesson" (its name) or by "function" or "task". Tests that are
    marked weekly are kept only with --weekly, or if --lesson names theirs.
    """
    lesson, task = config.getoption("--lesson"), config.getoption("--task")
    if not (config.getoption("--weekly") or lesson or task):
        weekly = [item for item in items if item.get_closest_marker("weekly")]
        config.hook.pytest_deselected(items=weekly)
        items[:] = [item for item in items if item not in weekly]
    if not lesson and not task:
        return

    def wanted(item):
        given = item.callspec.params if hasattr(item, "callspec") else {}
        function = given.get("function", getattr(given.get("task"), "function", None))
        return function == task if task else given.get("lesson") == lesson

    kept = [item for item in items if wanted(item)]
    if not kept:
        raise pytest.UsageError(
            f"No test belongs to {task or lesson!r}. Expected a lesson such as 03-windows, or a "
            "graded function such as stack_sensors."
        )
    config.hook.pytest_deselected(items=[item for item in items if item not in kept])
    items[:] = kept


@pytest.fixture(scope="session")
def seeds(request):
    """The seeds of the inputs; one unless --seeds names more."""
    first, last = request.config.getoption("--seeds")
    return range(first, last + 1)


@pytest.fixture(scope="session")
def only_task(request):
    """Whether one task alone is tested: then its answers need no others in their process."""
    return bool(request.config.getoption("--task"))


@pytest.fixture(scope="session")
def copy_course():
    """Copies the course to a folder, as a teacher has it before anybody submitted."""

    def copy(folder):
        folder.mkdir()
        shutil.copy(ROOT / "nbgrader_config.py", folder)
        for name in ("solutions", "exercises"):
            shutil.copytree(ROOT / name, folder / name)
        return folder

    return copy


@pytest.fixture
def course(tmp_path, copy_course):
    return copy_course(tmp_path / "course")


@pytest.fixture(scope="session")
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
