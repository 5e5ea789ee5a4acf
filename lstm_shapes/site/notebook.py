"""Write a lesson as a notebook for Jupyter, where the site's directives are unknown.

Boxes become headings, quizzes folded answers, figures of tensors their words; cells stay as
they are.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import jupytext
import yaml
from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell

from .axes import shape_text
from .boxes import NAMES
from .figures.items import in_words, read
from .myst import FRAMEWORKS, ROLE, Block, parse
from .shape import token_axis


def plain_role(match: re.Match[str]) -> str:
    """Write a role in plain Markdown: a shape as its tuple, any other as its text."""
    if match["name"] == "shape":
        return shape_text([token_axis(t) for t in match["text"].replace(",", " ").split()])
    text = re.sub(r"\s*<[^>]*>$", "", match["text"])
    return f"`{text}`" if match["name"] == "code" else text


def plain_tensors(block: Block) -> str:
    """Write a figure as its description and its caption."""
    picture = block.options.get("alt") or in_words(read(yaml.safe_load(block.body)))
    caption = block.options.get("caption", "")
    return f"> *Picture:* {picture}\n\n{caption}"


def plain_quiz(block: Block) -> str:
    """Write a quiz as a question whose explanations are folded."""
    data = yaml.safe_load(block.body)
    parts = [f"**Check yourself.** {data['question']}"]
    for option in data["options"]:
        verdict = "Right." if option.get("right") else "Not this one."
        why = str(option["why"]).strip().replace("\n", "\n  ")
        parts.append(
            f"- {option['text']}\n\n  <details><summary>Why?</summary>\n\n"
            f"  **{verdict}** {why}\n\n  </details>"
        )
    return "\n\n".join(parts)


def plain_box(block: Block) -> str:
    """Write a box as its name and title, and its body."""
    return f"**{NAMES[block.kind]}.** {block.argument}\n\n{block.body}"


def plain_framework(block: Block) -> str:
    """Write one framework's prose after its name."""
    return f"*{FRAMEWORKS.get(block.argument, block.argument)}:* {block.body}"


def nothing(block: Block) -> str:
    """Leave a directive out."""
    return ""


PLAIN: dict[str, Callable[[Block], str]] = {
    "tensors": plain_tensors,
    "quiz": plain_quiz,
    "only-framework": plain_framework,
    "claim": nothing,
    **{f"{name}{gate}": plain_box for name in NAMES for gate in ("", "-start")},
    **{f"{name}-end": nothing for name in NAMES},
}


def plain_block(block: Block) -> str:
    """Write the course's own directives in plain Markdown, without labels; keep other blocks."""
    if block.label:
        return ""
    return PLAIN[block.name](block) if block.name in PLAIN else block.source


def plain(markdown: str) -> str:
    """Write a Markdown cell without the site's own syntax."""
    text = "\n\n".join(plain_block(block).strip() for block in parse(markdown))
    return re.sub(r"\n{3,}", "\n\n", ROLE.sub(plain_role, text)).strip()


def with_frameworks(cells: Iterable[NotebookNode]) -> Iterator[NotebookNode]:
    """Yield the cells, with a framework's name before the first of its cells in a row."""
    last = None
    for cell in cells:
        tags = cell.metadata.get("tags", [])
        name = next((n for n in FRAMEWORKS if n in tags), None)
        if name and name != last:
            yield new_markdown_cell(f"**{FRAMEWORKS[name]}**")
        last = name
        yield cell


def from_lesson(path: Path) -> str:
    """Return the text of the .ipynb of a lesson, without outputs."""
    found = jupytext.read(path, fmt="md:myst")
    for cell in found.cells:
        if cell.cell_type == "markdown":
            cell.source = plain(cell.source)
    found.cells = list(with_frameworks(c for c in found.cells if c.source))
    return jupytext.writes(found, fmt="ipynb")
