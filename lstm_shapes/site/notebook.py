"""A lesson as a notebook that reads well in Jupyter, where the site's directives are unknown.

Boxes become headings, quizzes folded answers, pictures of tensors their words;
cells stay as they are.
"""

import re

import jupytext
import yaml
from nbformat.v4 import new_markdown_cell

from .axes import shape_text
from .boxes import NAMES
from .figures.items import in_words, read
from .shape import token_axis
from .tabs import FRAMEWORKS

DIRECTIVE = re.compile(
    r"^(?P<fence>`{3,}|:{3,})\{(?P<name>[\w-]+)\}[ \t]*(?P<title>[^\n]*)\n"
    r"(?P<body>.*?)^(?P=fence)[ \t]*$\n?",
    re.MULTILINE | re.DOTALL,
)
ROLE = re.compile(r"\{(?P<name>[\w:-]+)\}`(?P<text>[^`]+)`")
LABEL = re.compile(r"^\([\w-]+\)=\n", re.MULTILINE)


def plain_role(match):
    """A role in plain Markdown: a shape as its tuple, any other as its text."""
    if match["name"] == "shape":
        return shape_text([token_axis(t) for t in match["text"].replace(",", " ").split()])
    text = re.sub(r"\s*<[^>]*>$", "", match["text"])
    return f"`{text}`" if match["name"] == "code" else text


def options_and_rest(body):
    """The `:key: value` lines at a directive's head, and the text below them."""
    options, lines = {}, body.split("\n")
    while lines and (option := re.match(r":([\w-]+):\s*(.*)", lines[0])):
        options[option[1]] = option[2]
        lines.pop(0)
    return options, "\n".join(lines)


def plain_tensors(title, body):
    options, text = options_and_rest(body)
    picture = options.get("alt") or in_words(read(yaml.safe_load(text)))
    return "\n\n".join(p for p in (f"> *Picture:* {picture}", options.get("caption")) if p)


def plain_quiz(title, body):
    data = yaml.safe_load(body)
    parts = [f"**Check yourself.** {data['question']}"]
    for option in data["options"]:
        verdict = "Right." if option.get("right") else "Not this one."
        why = str(option["why"]).strip()
        parts.append(
            f"- {option['text']}\n\n  <details><summary>Why?</summary>\n\n"
            f"  **{verdict}** {indented(why)}\n\n  </details>"
        )
    return "\n\n".join(parts)


def indented(text):
    return text.replace("\n", "\n  ")


def plain_box(name):
    return lambda title, body: f"**{NAMES[name]}.** {title}\n\n{body}"


def plain_framework(title, body):
    return f"*{FRAMEWORKS.get(title.strip(), title)}:* {body}"


def nothing(title, body):
    return ""


PLAIN = {
    "tensors": plain_tensors,
    "quiz": plain_quiz,
    "only-framework": plain_framework,
    "claim": nothing,
    **{f"{name}{gate}": plain_box(name) for name in NAMES for gate in ("", "-start")},
    **{f"{name}-end": nothing for name in NAMES},
}


def plain_directive(match):
    """A directive of the course in plain Markdown; others stay as they are."""
    write = PLAIN.get(match["name"])
    return write(match["title"].strip(), match["body"]).strip() + "\n" if write else match[0]


def plain(markdown):
    """A Markdown cell without the site's own syntax."""
    text = LABEL.sub("", DIRECTIVE.sub(plain_directive, markdown))
    return re.sub(r"\n{3,}", "\n\n", ROLE.sub(plain_role, text)).strip()


def with_frameworks(cells):
    """The cells, with a framework's name before the first of its cells in a row."""
    last = None
    for cell in cells:
        tags = cell.metadata.get("tags", [])
        name = next((n for n in FRAMEWORKS if n in tags), None)
        if name and name != last:
            yield new_markdown_cell(f"**{FRAMEWORKS[name]}**")
        last = name
        yield cell


def from_lesson(path):
    """The text of the .ipynb of the lesson at `path`, without outputs."""
    found = jupytext.read(path, fmt="md:myst")
    for cell in found.cells:
        if cell.cell_type == "markdown":
            cell.source = plain(cell.source)
    found.cells = list(with_frameworks(c for c in found.cells if c.source))
    return jupytext.writes(found, fmt="ipynb")
