"""A course in one framework: the other one's graded notebooks go into a zip file."""

import zipfile
from pathlib import Path

from lstm_shapes.tasks import FRAMEWORKS, LESSONS

from . import course
from .submission import UsageError


def removable_notebooks(framework: str) -> list[Path]:
    """Return the graded notebooks of a framework. Raises UsageError.

    It refuses if no other framework would be left, or if a class is being graded.
    """
    folder = course.root()
    if framework not in FRAMEWORKS:
        raise UsageError(f"There is no framework {framework!r}. Use {' or '.join(FRAMEWORKS)}.")
    others = [name for name in FRAMEWORKS if name != framework and solutions(folder, name)]
    found = solutions(folder, framework)
    if not found:
        raise UsageError(
            f"There is no {framework} notebook in solutions/: there is nothing to remove."
        )
    if not others:
        raise UsageError(
            f"{framework} is the only framework that is left: the course would be empty."
        )
    if graded(folder) or any(folder.glob(f"submitted/*/*/{framework}.ipynb")):
        raise UsageError(
            "This folder holds the grades of a class, whose points would no longer add up. Export "
            "its grades first, and move gradebook.db, submitted/, autograded/ and feedback/ away."
        )
    return found


def graded(folder: Path) -> bool:
    """Return whether the gradebook has a submission of any learner."""
    if not (folder / "gradebook.db").exists():
        return False
    with course.api(folder) as api, api.gradebook as gradebook:
        return any(gradebook.assignment_submissions(found.name) for found in gradebook.assignments)


def archive_and_remove(framework: str) -> Path:
    """Move a framework's solutions into a zip file, and release the rest. Raises UsageError.

    Returns the zip file. Unpacked in the course's folder, it brings the framework back.
    """
    found, folder = removable_notebooks(framework), course.root()
    archive = folder / f"{framework}-notebooks.zip"
    if archive.exists():
        raise UsageError(
            f"{archive.name} exists already. Move it away, so that it is not overwritten."
        )
    # Under its own name only when it is complete: nothing is removed before that.
    part = archive.with_suffix(".part")
    try:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as zipped:
            for path in found:
                zipped.write(path, path.relative_to(folder))
        part.replace(archive)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise UsageError(f"{archive.name} could not be written: {error.strerror}.") from error
    for path in found:
        path.unlink()
    for lesson in LESSONS:
        course.release(lesson)
    return archive


def solutions(folder: Path, framework: str) -> list[Path]:
    return sorted(folder.glob(f"solutions/*/{framework}.ipynb"))
