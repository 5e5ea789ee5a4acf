"""A course in one framework: the other one's graded notebooks are put away."""

import os
import zipfile

from lstm_shapes.tasks import FRAMEWORKS, LESSONS

from . import course
from .notebooks import Unusable


def to_put_away(framework):
    """The graded notebooks of a framework, as paths in the course's folder. Raises Unusable.

    It refuses where no other framework would be left, and where a class is under way.
    """
    folder = course.root()
    if framework not in FRAMEWORKS:
        raise Unusable(f"There is no framework {framework!r}. Use {' or '.join(FRAMEWORKS)}.")
    others = [name for name in FRAMEWORKS if name != framework and solutions(folder, name)]
    found = solutions(folder, framework)
    if not found:
        raise Unusable(
            f"There is no {framework} notebook in solutions/: nothing is left to remove."
        )
    if not others:
        raise Unusable(
            f"{framework} is the only framework that is left: the course would be empty."
        )
    if graded(folder) or any(folder.glob(f"submitted/*/*/{framework}.ipynb")):
        raise Unusable(
            "A class is under way in this folder, and its points would no longer add up. Export "
            "its grades first, and move gradebook.db, submitted/, autograded/ and feedback/ away."
        )
    return found


def graded(folder):
    """Whether the gradebook has anything of any learner."""
    if not (folder / "gradebook.db").exists():
        return False
    with course.api(folder) as api, api.gradebook as gradebook:
        return any(gradebook.assignment_submissions(found.name) for found in gradebook.assignments)


def put_away(framework):
    """Move a framework's solutions into a zip file, and release what is left. Raises Unusable.

    Returns the zip file. Unpacked in the course's folder, it brings the framework back.
    """
    found, folder = to_put_away(framework), course.root()
    archive = folder / f"{framework}-notebooks.zip"
    if archive.exists():
        raise Unusable(
            f"{archive.name} exists already. Move it away, so that it is not overwritten."
        )
    # Under its own name only when it is whole: nothing is removed before that.
    part = archive.with_suffix(".part")
    try:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as zipped:
            for path in found:
                zipped.write(path, path.relative_to(folder))
        os.replace(part, archive)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise Unusable(f"{archive.name} could not be written: {error.strerror}.") from error
    for path in found:
        path.unlink()
    for lesson in LESSONS:
        course.release(lesson)
    return archive


def solutions(folder, framework):
    return sorted(folder.glob(f"solutions/*/{framework}.ipynb"))
