"""Verdicts as text, as an HTML page, and as tables.

The text needs the standard library alone: `check` prints it in a learner's own notebook.
"""

import os
import re
import tempfile
import textwrap
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lstm_shapes.judging.task import Task, Verdict

if TYPE_CHECKING:
    from rich.table import Table

    from .self_check import NotebookResult

LINE_WIDTH = 92
MAX_CODE_CHARS = 6_000
MISSING = "missing"


def format_verdict(task: Task, verdict: Verdict, note: str = "") -> str:
    """Return a verdict as the lines that a learner reads."""
    lines = [f"{task.function}: {marks(verdict, '   ')}", *wrapped(verdict.sentence)]
    lines += wrapped(note)
    if verdict.fraction < 1:
        lines.append(f"Read again: lesson {task.lesson[:2]}, section “{task.section}”.")
    return "\n".join(lines)


def marks(verdict: Verdict, gap: str) -> str:
    return gap.join(f"{'✓' if held else '✗'} {group}" for group, held in verdict.groups.items())


def wrapped(sentence: str) -> list[str]:
    """Return a sentence as lines; Jupyter would break it inside its words."""
    return [
        part
        for line in sentence.splitlines()
        for part in textwrap.wrap(line, LINE_WIDTH, break_long_words=False, break_on_hyphens=False)
    ]


def with_code(sentence: str) -> Any:
    """Return a sentence as HTML, its `code` in code elements."""
    from markupsafe import Markup, escape

    return Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(escape(sentence))))


def page(result: "NotebookResult") -> str:
    """Return the feedback page of one notebook: HTML without scripts, readable offline."""
    from jinja2 import Environment, PackageLoader

    pages = Environment(loader=PackageLoader(__package__), autoescape=True, trim_blocks=True)
    pages.filters["with_code"] = with_code
    template = pages.get_template("feedback.html.j2")
    return template.render(report=result, limit=MAX_CODE_CHARS)


def write_page(result: "NotebookResult") -> Path:
    """Write the page next to the notebook, all of it or nothing; returns its path."""
    target = result.path.with_suffix(".feedback.html")
    handle, part = tempfile.mkstemp(dir=target.parent, prefix=".feedback-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(page(result))
        # mkstemp makes the file private; the page is as public as the notebook.
        Path(part).chmod(result.path.stat().st_mode & 0o666)
        Path(part).replace(target)
    except BaseException:
        Path(part).unlink(missing_ok=True)
        raise
    return target


def points_table(result: "NotebookResult") -> "Table":
    """Return the tasks of one notebook: points, what is right, what to do."""
    from rich.table import Table

    total = f"{result.points:g} of {result.max_points}"
    table = Table(title=f"{result.lesson}, {result.framework}: {total} points", show_lines=True)
    table.add_column("task", overflow="fold")
    table.add_column("points", justify="right", no_wrap=True)
    table.add_column("what was found", overflow="fold", ratio=1)
    for one in result.results:
        said = filter(None, (marks(one.verdict, "  "), one.verdict.sentence, one.note))
        points = f"{one.points:g} of {one.task.points}"
        table.add_row(one.task.function, points, "\n".join(said))
    return table


def in_order(results: Sequence["NotebookResult"]) -> list["NotebookResult"]:
    return sorted(results, key=lambda result: (result.lesson, result.framework))


def progress_table(results: Sequence["NotebookResult"]) -> "Table":
    """Return lessons, points so far, and the first task of each without full points."""
    from rich.table import Table

    points, most = (sum(getattr(r, name) for r in results) for name in ("points", "max_points"))
    table = Table(title=f"{points:g} of {most} points")
    for column in ("lesson", "framework", "points", "next"):
        table.add_column(column, justify="right" if column == "points" else "left", overflow="fold")
    for result in in_order(results):
        left = [one.task.function for one in result.results if one.points < one.task.points]
        earned = f"{result.points:g} of {result.max_points}"
        table.add_row(result.lesson, result.framework, earned, left[0] if left else "done")
    return table


# (score, maximum) of each notebook; None for one that was not submitted.
Scores = Mapping[str, tuple[float, float] | None]


def class_table(lesson: str, scores: Mapping[str, Scores | None]) -> "Table":
    """Return students by notebooks; None for a student that could not be graded."""
    from rich.table import Table

    names = sorted({name for found in scores.values() if found for name in found})
    table = Table(title=lesson)
    table.add_column("student")
    for name in names:
        table.add_column(name, justify="right")
    for student, found in scores.items():
        if found is None:
            table.add_row(student, *["not graded"] * len(names))
            continue
        pairs = (found.get(name) for name in names)
        table.add_row(student, *(f"{p[0]:g} of {p[1]:g}" if p else MISSING for p in pairs))
    return table
