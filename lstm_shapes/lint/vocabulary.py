"""The vocabulary of the pages: one name for each thing, one spelling, no hype."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from ..site import myst
from .problem import Problem, line_of
from .words import TABLES, edited, patterns

HYPE = TABLES["hype"]


def check(path: Path, text: str) -> Iterator[Problem]:
    """Yield the words of a page that have a plainer equivalent, another spelling, or praise."""
    yield from find(path, text, HYPE)
    if path in edited():
        for line, words in myst.prose(text):
            plain = myst.without_code(words)
            for pattern, instead in patterns():
                for match in pattern.finditer(plain):
                    place = line + line_of(plain, match.start()) - 1
                    found = " ".join(match[0].split())
                    yield Problem(path, place, f"expected {instead}, got {found!r}")
    else:
        yield from find(path, text, TABLES["pages"])


def check_lesson(path: Path, text: str) -> Iterator[Problem]:
    """Yield the synonyms in a lesson, which only the page on names may use."""
    yield from find(path, text, TABLES["lessons"])


def find(path: Path, text: str, table: Mapping[str, str]) -> Iterator[Problem]:
    """Yield the matches of a table's patterns in a page's prose."""
    for line, words in myst.prose(text):
        plain = myst.without_code(words)
        for pattern, instead in table.items():
            for match in re.finditer(rf"\b(?:{pattern})\b", plain, re.IGNORECASE):
                place = line + line_of(plain, match.start()) - 1
                yield Problem(path, place, f"expected {instead}, got {match[0]!r}")
