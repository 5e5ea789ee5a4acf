"""How long a page takes: its words, and the code of one framework, at a reader's pace.

A lesson says it under its title. {reading-times} lists all lessons with their times.
"""

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from docutils import nodes
from docutils.statemachine import StringList
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform
from sphinx.util.docutils import SphinxDirective

from . import myst
from .boxes import FOLDED

# Technical text and code that is read with care, not skimmed.
WORDS_A_MINUTE = 180
CODE_LINES_A_MINUTE = 15
HIDDEN = {"remove-cell", "remove-input", "hide-cell", "hide-input"}
LESSON = re.compile(r"(?:.*/)?\d\d-[\w-]+")


@dataclass(frozen=True)
class ReadingTime:
    """Minutes: for the main path, and for all that is folded as going further."""

    main: float
    further: float

    def __str__(self) -> str:
        """Return "about 20 minutes with its code, and 6 more to go further"."""
        main = f"about {math.ceil(self.main)} minutes with its code"
        further = math.ceil(self.further)
        return f"{main}, and {further} more to go further" if further else main


def is_visible(cell: myst.Block) -> bool:
    """Return whether a reader sees the source of a cell without opening it."""
    return not HIDDEN & set(cell.tags)


def main_path(blocks: Iterable[myst.Block]) -> Iterator[tuple[myst.Block, bool]]:
    """Yield each block with whether it is on the main path, outside every folded box."""
    inside = False
    for block in blocks:
        inside = inside or block.kind == FOLDED
        yield block, not inside
        if block.name in (FOLDED, f"{FOLDED}-end"):
            inside = False


def minutes(blocks: Iterable[myst.Block]) -> float:
    """Return the minutes that blocks take; of both frameworks' cells, the longer one counts."""
    words = lines = 0
    by_framework = dict.fromkeys(myst.FRAMEWORKS, 0)
    for block in blocks:
        if block.name == "code-cell":
            length = len(block.body.splitlines()) if is_visible(block) else 0
            if block.framework:
                by_framework[block.framework] += length
            else:
                lines += length
        else:
            words += sum(word_count(text) for _, text in myst.prose(block.source))
    return words / WORDS_A_MINUTE + (lines + max(by_framework.values())) / CODE_LINES_A_MINUTE


def word_count(text: str) -> int:
    """Count the words that a reader reads."""
    return len(re.findall(r"[A-Za-z][A-Za-z’'-]*", text))


def of_page(text: str) -> ReadingTime:
    """Return the reading time of a page's source."""
    blocks = list(main_path(myst.parse(text)))
    main = minutes(block for block, on_main in blocks if on_main)
    further = minutes(block for block, on_main in blocks if not on_main)
    return ReadingTime(main, further)


class UnderTitle(SphinxTransform):
    """Says a lesson's reading time under its title."""

    default_priority = 500

    def apply(self, **kwargs: object) -> None:
        """Add the line to a lesson, and to no other page."""
        if not LESSON.fullmatch(self.env.docname):
            return
        text = Path(self.env.doc2path(self.env.docname)).read_text(encoding="utf-8")
        line = nodes.paragraph("", f"Reading time: {of_page(text)}.", classes=["reading-time"])
        for title in self.document.findall(nodes.title):
            title.parent.insert(title.parent.index(title) + 1, line)
            return


class ReadingTimes(SphinxDirective):
    """{reading-times}: the lessons in order, with links and times, and their sum."""

    def run(self) -> list[nodes.Node]:
        """Return the table as Markdown that Sphinx reads."""
        pages = sorted(Path(self.env.srcdir).rglob("[0-9][0-9]-*.md"))
        rows, total = ["| Lesson | Main path | Going further |", "|---|--:|--:|"], [0, 0]
        for page in pages:
            docname = self.env.path2doc(str(page))
            if docname is None or docname not in self.env.found_docs:
                continue
            self.env.note_dependency(str(page))
            time = of_page(page.read_text(encoding="utf-8"))
            both = [math.ceil(time.main), math.ceil(time.further)]
            total = [one + more for one, more in zip(total, both, strict=True)]
            rows.append(f"| {{doc}}`/{docname}` | {both[0]} min | {both[1]} min |")
        hours = [f"{number / 60:.1f} h" for number in total]
        rows.append(f"| **Together** | **{hours[0]}** | **{hours[1]}** |")
        node = nodes.Element()
        self.state.nested_parse(StringList(rows, source=""), self.content_offset, node)
        return node.children


def setup(app: Sphinx) -> None:
    """Register the extension."""
    app.add_transform(UnderTitle)
    app.add_directive("reading-times", ReadingTimes)
