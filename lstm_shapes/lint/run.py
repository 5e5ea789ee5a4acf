"""Choose the checks of a file."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from . import atlas, claims, form, main_path, quiz_form, silent_bugs, vocabulary, words
from .problem import CHAPTERS, LESSON, ROOT, Problem

Check = Callable[[Path, str], Iterator[Problem]]

# Pages whose entries are looked up one at a time: they have no main path, but their cells have to
# fit a screen, too.
LOOKED_UP = {silent_bugs.PAGE, *atlas.PAGES.values()}


def checks(path: Path) -> Iterator[Check]:
    """Yield the checks that a file has to pass."""
    if path in words.files():
        yield words.check
    if path.parent != CHAPTERS or path.suffix != ".md":
        return
    yield vocabulary.check
    if path in words.edited():
        yield main_path.check_cells if path in LOOKED_UP else main_path.check
    if path.match(LESSON):
        yield form.check
        yield vocabulary.check_lesson
    if path.match(LESSON) or claims.of_page(path):
        yield claims.check
    if path == silent_bugs.PAGE:
        yield silent_bugs.check
    if path in atlas.PAGES.values():
        yield atlas.check


def check(path: Path) -> Iterator[Problem]:
    """Yield the problems of a file."""
    applicable = list(checks(path))
    if applicable:
        text = path.read_text(encoding="utf-8")
        for one in applicable:
            yield from one(path, text)


def check_course() -> Iterator[Problem]:
    """Yield the problems that no page has alone."""
    return quiz_form.check_course(sorted(words.edited()))


def files(paths: Iterable[Path]) -> list[Path]:
    """List the files that are meant; without paths, all that a check is about."""
    given = [path.resolve() for path in paths]
    everything = sorted({*CHAPTERS.glob("*.md"), *words.files()})
    if not given:
        return everything
    return [path for path in everything if any(path.is_relative_to(one) for one in given)]


__all__ = ["ROOT", "check", "check_course", "files"]
