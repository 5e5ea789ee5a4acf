"""The main path of a page: short enough to read in one sitting, with cells that fit a screen."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from ..site import myst
from ..site.reading_time import is_visible, main_path, of_page
from .problem import Problem

MAX_EXPERIMENTS = 12
MAX_MINUTES = 25
MAX_CELL_LINES = 22
NEXT_STEP = "fold what not everybody needs into a {going-further} box, or move it to its own page"


def check(path: Path, text: str) -> Iterator[Problem]:
    """Yield what makes a page's main path too long."""
    blocks = [block for block, on_main in main_path(myst.parse(text)) if on_main]
    found = experiments(blocks)
    if len(found) > MAX_EXPERIMENTS:
        message = f"expected at most {MAX_EXPERIMENTS} experiments on the main path, got"
        yield Problem(path, 1, f"{message} {len(found)}: {NEXT_STEP}")
    minutes = of_page(text).main
    if minutes > MAX_MINUTES:
        message = f"expected a main path of at most {MAX_MINUTES} minutes, got {minutes:.0f}"
        yield Problem(path, 1, f"{message}: {NEXT_STEP}")
    yield from check_cells(path, text)


def check_cells(path: Path, text: str) -> Iterator[Problem]:
    """Yield the cells of the main path that do not fit a screen."""
    for block, on_main in main_path(myst.parse(text)):
        lines = len(block.body.splitlines())
        if on_main and block.name == "code-cell" and is_visible(block) and lines > MAX_CELL_LINES:
            message = f"expected at most {MAX_CELL_LINES} lines in a cell, got {lines}"
            yield Problem(path, block.line, message)


def experiments(blocks: Sequence[myst.Block]) -> list[list[myst.Block]]:
    """Group cells that follow one another: both frameworks' cells are one experiment.

    Cells that are removed from the page count as nothing.
    """
    found: list[list[myst.Block]] = []
    joined = False
    for block in blocks:
        if block.name == "code-cell":
            if "remove-cell" in block.tags:
                continue
            if joined:
                found[-1].append(block)
            else:
                found.append([block])
            joined = True
        elif block.name not in ("claim", "only-framework"):
            joined = False
    return found
