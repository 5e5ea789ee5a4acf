"""The error atlas: every message of messages.yml has an entry, and its cell provokes it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from ..site.myst import FRAMEWORKS, Section, named, sections
from .claims import ends_in_assertion
from .problem import CHAPTERS, Problem

MESSAGES: list[dict[str, Any]] = yaml.safe_load(
    (CHAPTERS / "messages.yml").read_text(encoding="utf-8")
)
FRONT = CHAPTERS / "error-atlas.md"
# The front page has the messages of NumPy and pandas, which precede any framework.
PAGES = {"either": FRONT, **{name: CHAPTERS / f"error-atlas-{name}.md" for name in FRAMEWORKS}}
PARTS = ("Search words:", "**It says:**", "**It means:**", "**The fix:**")


def check(path: Path, text: str) -> Iterator[Problem]:
    """Yield what a page of the atlas lacks."""
    entries = {one.label: one for one in sections(text)}
    for message in MESSAGES:
        if PAGES[message["framework"]] == path:
            entry = entries.get(message["label"])
            for fault in problems(message, entry):
                yield Problem(path, entry.line if entry else 1, f"{message['label']}: {fault}")
    if path == FRONT:
        yield from (Problem(path, 1, fault) for fault in missing_rows(text))


def bare(text: str) -> str:
    """Remove code font."""
    return text.replace("`", "").strip()


def fits(words: str, heading: str) -> bool:
    """Tell whether a heading quotes a message, or a part of it."""
    return bool(heading) and (bare(words) in bare(heading) or bare(heading) in bare(words))


def provoked(code: str) -> list[str]:
    """List the words that a cell expects in messages, by `provoke` or `warned`."""
    calls = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call)]
    helpers = [call for call in calls if getattr(call.func, "id", "") in ("provoke", "warned")]
    constants = [word for call in helpers for word in call.args[1:]]
    return [str(word.value) for word in constants if isinstance(word, ast.Constant)]


def problems(message: dict[str, Any], entry: Section | None) -> Iterator[str]:
    """Yield what the entry of a message lacks."""
    heading, body = (entry.heading, entry.body) if entry else ("", "")
    first, framework = message["words"][0], message["framework"]
    if not fits(first, heading):
        yield f"expected a heading with {bare(first)!r}, got {heading!r}"
    for part in PARTS:
        if part not in body:
            yield f"expected {part}, got none"
    cells = named(body, "code-cell")
    if not cells or any(framework != (cell.framework or "either") for cell in cells):
        yield f"expected cells for {framework} and no other"
    if not all(ends_in_assertion(cell.body) for cell in cells):
        yield "expected every cell to end in an assertion about the fix"
    if "not-provoked" in message:
        return
    demanded = [word for cell in cells for word in provoked(cell.body)]
    for words in message["words"]:
        if words not in demanded:
            yield f"expected a cell that provokes {words!r}, got none"
    for words in demanded:
        if words not in message["words"]:
            yield f"{words!r} is not in messages.yml: add it, or correct the cell"


def missing_rows(text: str) -> Iterator[str]:
    """Yield the messages that the front page's tables do not list as their entries do."""
    others = [PAGES[name].read_text(encoding="utf-8") for name in FRAMEWORKS]
    headings = {one.label: one.heading for page in (text, *others) for one in sections(page)}
    for message in MESSAGES:
        row = re.search(rf"^\| \[(.+?)\]\(#{re.escape(message['label'])}\)", text, re.MULTILINE)
        if not row:
            yield f"expected a row that links to {message['label']}, got none"
        elif bare(row[1]) != (heading := bare(headings.get(message["label"], ""))):
            yield f"expected {heading!r} in the row of {message['label']}, got {bare(row[1])!r}"
