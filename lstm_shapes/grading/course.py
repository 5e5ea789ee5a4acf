"""A class on this machine: nbgrader's own commands, for one lesson or all."""

import contextlib
import filecmp
import os
import shutil
import sys
import tempfile
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import nbformat
from nbgrader.api import MissingEntry
from nbgrader.apps import NbGraderAPI
from nbgrader.coursedir import CourseDirectory
from sqlalchemy.exc import SAWarning
from traitlets.config import Config
from traitlets.config.loader import PyFileConfigLoader

from lstm_shapes.tasks import LESSONS

from .report import Scores
from .submission import UsageError, known_lesson, normalized

CONFIG = "nbgrader_config.py"


def root() -> Path:
    """Return the course's folder: the one with its nbgrader configuration. Raises UsageError."""
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / CONFIG).exists() and (folder / "solutions").is_dir():
            return folder
    raise UsageError(
        f"There is no {CONFIG} with solutions/ in {here} or above it. "
        "Run this in the course's folder."
    )


@contextlib.contextmanager
def api(folder: Path, **directories: str) -> Iterator[NbGraderAPI]:
    """nbgrader's own interface to the course in a folder, with its configuration."""
    # nbgrader calls itself and `alembic` by name.
    sys.path.insert(0, str(folder))
    before = Path.cwd()
    os.chdir(folder)
    try:
        config = PyFileConfigLoader(CONFIG, path=str(folder)).load_config()
        config.CourseDirectory.root = str(folder)
        config.merge(Config(CourseDirectory=directories))
        with warnings.catch_warnings():
            # nbgrader's own queries cause these warnings; users cannot fix them.
            warnings.simplefilter("ignore", SAWarning)
            yield NbGraderAPI(coursedir=CourseDirectory(config=config), config=config)
    finally:
        os.chdir(before)
        sys.path.remove(str(folder))


def release(lesson: str) -> list[Path]:
    """Make exercises/<lesson> from solutions/<lesson>; returns the files that changed.

    The notebooks are made elsewhere first: a failure changes nothing.
    """
    folder = root()
    known_lesson(lesson)
    normalize_solutions(folder / "solutions" / lesson)
    with tempfile.TemporaryDirectory() as made:
        with api(folder, release_directory=made) as course:
            done = course.generate_assignment(lesson, force=True, create=True)
        if not done["success"]:
            raise UsageError(f"{lesson} could not be released:\n{done['log'] or done['error']}")
        return replace_changed(Path(made) / lesson, folder / "exercises" / lesson)


def normalize_solutions(folder: Path) -> None:
    for path in sorted(folder.glob("*.ipynb")):
        text = normalized(nbformat.read(path, as_version=4))
        if path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def replace_changed(made: Path, target: Path) -> list[Path]:
    """Bring a folder to the state of another; returns the paths that changed."""
    target.mkdir(parents=True, exist_ok=True)
    wanted = {path.relative_to(made) for path in made.rglob("*") if path.is_file()}
    changed = []
    for name in sorted(wanted):
        if not (target / name).exists() or not filecmp.cmp(made / name, target / name, False):
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(made / name, target / name)
            changed.append(target / name)
    for path in sorted(target.rglob("*")):
        known = path.is_dir() or ".ipynb_checkpoints" in path.parts
        if not known and path.relative_to(target) not in wanted:
            path.unlink()
            changed.append(path)
    return changed


def students_of(folder: Path, lesson: str) -> list[str]:
    """Return the students who submitted a lesson. Raises UsageError if nobody did."""
    students = sorted(path.parent.name for path in folder.glob(f"submitted/*/{lesson}"))
    if not students:
        raise UsageError(
            f"Nobody has submitted {lesson}: there is no submitted/<student>/{lesson}/ in {folder}."
        )
    return students


def submitted_lessons() -> list[str]:
    """Return the lessons with a submission. Raises UsageError if there is none."""
    folder = root()
    found = {path.name for path in folder.glob("submitted/*/*") if path.is_dir()}
    lessons = [lesson for lesson in LESSONS if lesson in found]
    if not lessons:
        raise UsageError(
            f"Nobody has submitted anything: there is no submitted/<student>/<lesson>/ in {folder}."
        )
    return lessons


def grade(lesson: str, on_student: Callable[[str, int, int], None]) -> dict[str, Scores | None]:
    """Grade the submissions of a lesson, student by student, and make feedback pages.

    Args:
        on_student: called with (student, number, count) before each one.
    Returns: {student: scores by notebook, or None if the submission could not be graded}. The
    score of a notebook that was not submitted is None.
    """
    folder = root()
    known_lesson(lesson)
    students = students_of(folder, lesson)
    with api(folder) as course:
        if not in_gradebook(course, lesson):
            release(lesson)
        scores: dict[str, Scores | None] = {}
        for number, student in enumerate(students, 1):
            on_student(student, number, len(students))
            done = course.autograde(lesson, student, force=True, create=True)
            # A failed run leaves the previous score behind: it must not pass for a new one.
            scores[student] = None
            if done["success"]:
                scores[student] = scores_of(course, folder, lesson, student)
                course.generate_feedback(lesson, student, force=True)
        return scores


def in_gradebook(course: NbGraderAPI, lesson: str) -> bool:
    with course.gradebook as gradebook:
        try:
            return bool(gradebook.find_assignment(lesson).notebooks)
        except MissingEntry:
            return False


def scores_of(course: NbGraderAPI, folder: Path, lesson: str, student: str) -> Scores:
    """Return the scores of one student, None for a notebook that was not submitted."""
    graded = folder / "autograded" / student / lesson
    with course.gradebook as gradebook:
        notebooks = gradebook.find_submission(lesson, student).notebooks
        return {
            notebook.name: (notebook.score, notebook.max_score)
            if (graded / f"{notebook.name}.ipynb").exists()
            else None
            for notebook in sorted(notebooks, key=lambda notebook: notebook.name)
        }
