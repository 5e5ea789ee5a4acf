"""Directives for teachers, made from the lessons themselves, so that they cannot be outdated.

{lesson-overview}: minutes, graded tasks, and points of each lesson, with their sums.
{objectives} 01-tensor-dimensions: what a lesson says that its readers can do afterwards.
{answer-key} 01-tensor-dimensions: the answers of a lesson's quizzes, folded, with each wrong
option and what to say about it.
"""

import json
import math
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from . import myst
from .downloads import exercise, lesson_name
from .html_nodes import around
from .myst import FRAMEWORKS
from .quiz import problems
from .reading_time import of_page

LOGGER = logging.getLogger(__name__)


class answer_key(nodes.General, nodes.Element):
    """The answers of a lesson's quizzes. `count`: of the questions."""


def points(notebook: Path) -> list[int]:
    """List the points of the graded tasks in a notebook."""
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    marks = [cell["metadata"].get("nbgrader", {}) for cell in cells]
    return [mark["points"] for mark in marks if mark.get("grade")]


class LessonOverview(SphinxDirective):
    """{lesson-overview}: a row for each lesson in the book."""

    def run(self) -> list[nodes.Node]:
        """Return the table. If the frameworks differ in points, each has its own column."""
        rows: list[tuple[str, int, int]] = []
        given: dict[str, dict[str, list[int]]] = {}
        for docname in sorted(filter(lesson_name, self.env.found_docs)):
            page = Path(self.env.doc2path(docname))
            self.env.note_dependency(str(page))
            time = of_page(page.read_text(encoding="utf-8"))
            for framework in FRAMEWORKS:
                notebook = exercise(self.env.app, lesson_name(docname), framework)
                if notebook:
                    self.env.note_dependency(str(notebook))
                    given.setdefault(framework, {})[docname] = points(notebook)
            rows.append((docname, math.ceil(time.main), math.ceil(time.further)))
        return self.parse_text_to_nodes("\n".join(table(rows, given)))


def table(rows: list[tuple[str, int, int]], given: dict[str, dict[str, list[int]]]) -> list[str]:
    """Write the rows in Markdown. given: {framework: {page: points of its tasks}}."""
    if len({json.dumps(tasks, sort_keys=True) for tasks in given.values()}) == 1:
        columns = {"Points": next(iter(given.values()))}
    else:
        columns = {f"Points, {FRAMEWORKS[name]}": tasks for name, tasks in given.items()}
    every = list(columns.values())
    lines = [
        "| " + " | ".join(["Lesson", "Main path", "Going further", "Tasks", *columns]) + " |",
        "|---|" + "--:|" * (3 + len(columns)),
    ]
    for page, main, further in rows:
        tasks = max((len(column.get(page, [])) for column in every), default=0)
        sums = [str(sum(column.get(page, []))) for column in every]
        cells = [f"{{doc}}`/{page}`", f"{main} min", f"{further} min", str(tasks), *sums]
        lines.append("| " + " | ".join(cells) + " |")
    minutes = sum(row[1] for row in rows), sum(row[2] for row in rows)
    hours = [f"{total / 60:.1f} h" for total in minutes]
    number = max((sum(map(len, column.values())) for column in every), default=0)
    sums = [str(sum(map(sum, column.values()))) for column in every]
    cells = ["Together", *hours, str(number), *sums]
    return [*lines, "| " + " | ".join(f"**{cell}**" for cell in cells) + " |"]


class OfLesson(SphinxDirective):
    """A directive whose argument is a lesson, in the folder of the page."""

    required_arguments = 1

    def text(self) -> str:
        """Return the lesson's source, which the page then depends on; empty if there is none."""
        page = Path(self.env.doc2path(self.env.docname)).with_name(f"{self.arguments[0]}.md")
        if not page.exists():
            return ""
        self.env.note_dependency(str(page))
        return page.read_text(encoding="utf-8")

    def nothing(self, what: str) -> list[nodes.Node]:
        """Warn that the lesson lacks what the directive needs."""
        message = f"{self.name}: there is no {what} in %r"
        LOGGER.warning(message, f"{self.arguments[0]}.md", location=self.get_location())
        return []


class Objectives(OfLesson):
    """{objectives} lesson: the list at its beginning, each item with a bold verb."""

    def run(self) -> list[nodes.Node]:
        """Return the list; a lesson that has none is a warning."""
        opening = self.text().split("\n## ")[0]
        items = re.findall(r"^- \*\*.*(?:\n  .*)*", opening, re.MULTILINE)
        return self.parse_text_to_nodes("\n".join(items)) if items else self.nothing("objective")


class AnswerKey(OfLesson):
    """{answer-key} lesson."""

    def run(self) -> list[nodes.Node]:
        """Return the folded answers; a lesson that has no quiz is a warning."""
        quizzes = [yaml.safe_load(block.body) for block in myst.named(self.text(), "quiz")]
        # A quiz with a mistake is a warning on its own page.
        quizzes = [quiz for quiz in quizzes if not list(problems(quiz))]
        if not quizzes:
            return self.nothing("quiz")
        node = answer_key(count=len(quizzes))
        node += self.parse_text_to_nodes("\n".join(answers(quizzes)))
        return [node]


def answers(quizzes: list[dict[str, Any]]) -> Iterator[str]:
    """Yield a numbered list in Markdown: each question, its right options, and the others."""
    for number, quiz in enumerate(quizzes, 1):
        yield item(f"{number}. ", str(quiz["question"]))
        yield ""
        for option in sorted(quiz["options"], key=lambda option: not option.get("right")):
            yield textwrap.indent(answer(option), "   ")
        yield ""


def answer(option: dict[str, Any]) -> str:
    """Write an option and its reason: what is right, or what a learner who chooses it needs."""
    text, why = str(option["text"]).strip(), str(option["why"]).strip()
    if option.get("right"):
        text, why = f"**Right:** {text}", re.sub(r"^Right[.,:] +", "", why)
    return item("- ", f"{text}\\\n{why}")


def item(mark: str, text: str) -> str:
    """Indent the lines of a list item below its mark."""
    return mark + textwrap.indent(text.strip(), " " * len(mark)).lstrip()


def open_key(node: nodes.Element) -> str:
    """Write the start of the folded answers."""
    return f'<details class="answer-key"><summary>Show {node["count"]} answers</summary>\n'


def setup(app: Sphinx) -> None:
    """Register the directives."""
    app.add_node(answer_key, html=around(open_key, "</details>\n"))
    app.add_directive("lesson-overview", LessonOverview)
    app.add_directive("objectives", Objectives)
    app.add_directive("answer-key", AnswerKey)
