"""For `nbgrader zip_collect`: whose notebook a file is, by the names that platforms give."""

import glob
import re
from pathlib import Path

from nbgrader.plugins.zipcollect import FileNameCollectorPlugin

NOTEBOOK = r"(?P<file_id>keras|pytorch)(?:[-_ ]?\(?\d+\)?)?\.ipynb"
# The path below the folder into which nbgrader has unpacked what was downloaded.
FORMS = (
    # Moodle: a folder for each learner, named after the person and a number given by Moodle
    rf"(?:.*/)?(?P<first_name>[^/_]+?)(?: (?P<last_name>[^/_ ]+))?_(?P<student_id>\d+)"
    rf"_assignsubmission_file_?/(?:.*/)?{NOTEBOOK}",
    # Canvas: one folder for all, the learner's number in the file's name
    rf"(?:.*/)?(?P<last_name>[^/_]+)_(?:LATE_)?(?P<student_id>\d+)_\d+_{NOTEBOOK}",
    # A folder a learner, with or without the lesson's folder in it
    rf"(?:.*/)?(?P<student_id>(?!\d\d-)[^/]+)/(?:\d\d-[\w-]+/)?{NOTEBOOK}",
)


def owner(path: str) -> dict[str, str] | None:
    """Return {student_id, file_id, ...} of a path in the unpacked folder; None if no form fits."""
    for form in FORMS:
        match = re.fullmatch(form, path)
        if match:
            return {name: value for name, value in match.groupdict().items() if value}
    return None


def below_the_archive(path: Path) -> tuple[str, ...]:
    """Return the parts of a path in the unpacked folder, without the folder of one archive."""
    unpacked = next(folder for folder in path.parents if folder.name == "extracted")
    parts = path.relative_to(unpacked).parts
    archives = unpacked.with_name("archive").glob(f"{glob.escape(parts[0])}.*")
    return parts[1:] if any(archive.is_file() for archive in archives) else parts


class Collector(FileNameCollectorPlugin):
    """Knows Moodle's and Canvas's names, and plain folders."""

    def collect(self, submitted_file: str) -> dict[str, str] | None:
        path = Path(submitted_file)
        if path.suffix != ".ipynb" or "__MACOSX" in path.parts:
            return None
        found = owner("/".join(below_the_archive(path)))
        if not found:
            self.log.warning("Nobody's notebook, going by its name: %s", submitted_file)
        return found
