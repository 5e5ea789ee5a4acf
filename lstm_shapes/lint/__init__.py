"""Checks of the course's text for its authors: `lstm-shapes lint`."""

from collections.abc import Iterable
from pathlib import Path

from .problem import Problem

__all__ = ["Problem", "lint"]


def lint(paths: Iterable[Path] = ()) -> list[Problem]:
    """Check files, or all files in folders; without any, the complete repository.

    Returns: the problems, by file and line. Files that no check is about have none.
    """
    # Here, so that the command can be listed where the parsers are not installed.
    from .run import check, check_course, files

    found = {problem for path in files(paths) for problem in check(path)}
    if not paths:
        found |= set(check_course())
    return sorted(found, key=lambda problem: (str(problem.path), problem.line, problem.message))
