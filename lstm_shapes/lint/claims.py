"""Claims: each one of claims.yml has a label, directly before the cells that decide it."""

import ast
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml

from ..site.myst import FRAMEWORKS, Block, parse
from .problem import CHAPTERS, Problem

LEDGER: list[dict[str, Any]] = yaml.safe_load((CHAPTERS / "claims.yml").read_text(encoding="utf-8"))


def of_page(path: Path) -> list[str]:
    """List the ids of the claims of a page."""
    return [claim["id"] for claim in LEDGER if claim["lesson"] == path.stem]


def check(path: Path, text: str) -> Iterator[Problem]:
    """Yield what is wrong with the claims of a page."""
    expected = of_page(path)
    if not expected:
        yield Problem(path, 1, "expected a claim of this page in claims.yml, got none")
    for line, message in compare(text, expected):
        yield Problem(path, line, message)


def compare(text: str, expected: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Compare a page's labels with the claims that it should have, and look at their cells."""
    blocks = parse(text)
    found = [block.argument for block in blocks if block.name == "claim"]
    for name in expected:
        if found.count(name) != 1:
            yield 1, f"expected one label {{claim}} {name}, got {found.count(name)}"
    for place, block in enumerate(blocks):
        if block.name != "claim":
            continue
        if block.argument not in expected:
            yield block.line, f"{block.argument} is not in claims.yml: add it, or remove the label"
        cells, missing = deciding_cells(blocks[place + 1 :])
        yield from ((block.line, f"{block.argument}: {message}") for message in missing)
        for cell in cells:
            if not ends_in_assertion(cell.body):
                yield cell.line, f"{block.argument}: expected this cell to end in an assertion"


def deciding_cells(blocks: Sequence[Block]) -> tuple[list[Block], list[str]]:
    """Return the cells that decide the claim before `blocks`, and messages on missing ones."""
    run: list[Block] = []
    for block in blocks:
        if block.name == "code-cell" and (not run or run[0].framework):
            run.append(block)
        elif block.name != "only-framework":
            break
    if not run:
        return [], ["expected a cell directly after the label, got none"]
    if not run[0].framework:
        return run[:1], []
    last = {cell.framework: cell for cell in run if cell.framework}
    if all("only" in cell.tags for cell in last.values()):
        return list(last.values()), []
    missing = [
        f"expected a {name} cell that decides it, got none"
        for name in FRAMEWORKS
        if name not in last
    ]
    return list(last.values()), missing


def ends_in_assertion(code: str) -> bool:
    """Tell whether the last statement, or the last one of a loop, asserts something of a name."""
    statement = ast.parse(code).body[-1]
    while isinstance(statement, ast.For | ast.With):
        statement = statement.body[-1]
    return isinstance(statement, ast.Assert) and any(
        isinstance(node, ast.Name) for node in ast.walk(statement.test)
    )
