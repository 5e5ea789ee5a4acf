"""The page of silent bugs: a case shows code, hides its answer, and ends in an assertion."""

from collections.abc import Iterator
from pathlib import Path

from ..site.myst import Section, parse, sections
from .claims import ends_in_assertion
from .problem import CHAPTERS, Problem

PAGE = CHAPTERS / "silent-shape-bugs.md"


def cases(text: str) -> list[Section]:
    """List the cases of the page."""
    return [one for one in sections(text) if one.heading.startswith("Case ")]


def check(path: Path, text: str) -> Iterator[Problem]:
    """Yield what the cases of the page lack."""
    for case in cases(text):
        for message in problems(case.body):
            yield Problem(path, case.line, f"{case.label}: {message}")


def problems(body: str) -> Iterator[str]:
    """Yield what one case lacks."""
    blocks = parse(body)
    names = [block.name for block in blocks]
    if names.count("predict-start") != 1 or names.count("predict-end") != 1:
        yield "expected one box from {predict-start} to {predict-end} that hides the answer"
        return
    start = names.index("predict-start")
    shown = [block for block in blocks[:start] if block.name == "code-cell"]
    hidden = [block for block in blocks[start:] if block.name == "code-cell"]
    if not shown or {cell.framework for cell in shown} != {cell.framework for cell in hidden}:
        yield "expected the hidden cells to be of the same frameworks as those that are shown"
    tagged = {cell.framework for cell in shown} - {None}
    if len(tagged) == 1 and not all("only" in cell.tags for cell in shown + hidden):
        yield f"expected a counterpart of its {tagged.pop()} cells: add one, or tag them `only`"
    if not all(ends_in_assertion(cell.body) for cell in hidden):
        yield "expected every hidden cell to end in an assertion that detects the bug"
    if "The line that shows it" not in body:
        yield 'expected the words "The line that shows it" and the line after them'
