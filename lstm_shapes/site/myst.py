"""Take a lesson's MyST source apart: directives, text, and labels, with their lines."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml
from docutils.parsers.rst.directives.misc import TestDirective
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from myst_parser.config.main import MdParserConfig
from myst_parser.parsers.directives import parse_directive_text
from myst_parser.parsers.mdit import create_md_parser

# The tags of a cell that name its framework.
FRAMEWORKS = {"keras": "Keras", "pytorch": "PyTorch"}
ROLE = re.compile(r"\{(?P<name>[\w:-]+)\}`(?P<text>[^`]+)`")
FENCE = re.compile(r"\{([\w-]+)\}\s*(.*)")


@dataclass
class Block:
    """A part of a page: a directive, which has a name, or a label, or the text between them.

    line: where it begins in the file, counted from 1.
    source: its lines as they are in the file.
    """

    line: int
    source: str
    name: str = ""
    argument: str = ""
    body: str = ""
    label: str = ""
    options: dict[str, Any] = field(default_factory=dict)

    @property
    def tags(self) -> list[str]:
        """Return the tags of a cell."""
        return self.options.get("tags") or []

    @property
    def framework(self) -> str | None:
        """Return "keras" or "pytorch" for a cell with that tag."""
        return next((name for name in FRAMEWORKS if name in self.tags), None)

    @property
    def kind(self) -> str:
        """Return the directive's name without the "-start" of a box with cells."""
        return self.name.removesuffix("-start")


def tokens(text: str) -> list[Token]:
    """Parse a page into markdown-it's blocks, as MyST does."""
    config = MdParserConfig(enable_extensions={"colon_fence"}, disable_syntax=["inline"])
    return create_md_parser(config, RendererHTML).parse(text)


def parse(text: str) -> list[Block]:
    """List the blocks of a page in order; blank text and the front matter are left out."""
    lines = text.splitlines()
    found, end = [], 0

    def add_text(upto: int) -> None:
        source = "\n".join(lines[end:upto])
        if source.strip():
            found.append(Block(end + 1, source, body=source))

    for token in tokens(text):
        if token.level or not token.map:
            continue
        first, after = token.map
        source = "\n".join(lines[first:after])
        if token.type == "front_matter":
            end = after
        elif token.type == "myst_target":
            add_text(first)
            found.append(Block(first + 1, source, label=token.content))
            end = after
        elif token.type in ("fence", "colon_fence") and (match := FENCE.match(token.info.strip())):
            add_text(first)
            found.append(directive(token.content, first + 1, source, *match.groups()))
            end = after
    add_text(len(lines))
    return found


def directive(content: str, line: int, source: str, name: str, argument: str) -> Block:
    """Read a directive's options and body. A cell's options are YAML, others are plain words."""
    # TestDirective is docutils' own: it has any option.
    cell = name == "code-cell"
    read = parse_directive_text(TestDirective, "", content, validate_options=not cell)
    return Block(line, source, name, argument, "\n".join(read.body), options=read.options)


def named(text: str, name: str) -> list[Block]:
    """List the directives of a name; of a box, those with and without cells."""
    return [block for block in parse(text) if block.kind == name]


def labels(text: str) -> list[str]:
    """List the labels of a page, which links can lead to."""
    return [block.label for block in parse(text) if block.label]


@dataclass
class Section:
    """What follows a label: its heading, and its text up to the next label."""

    label: str
    line: int
    heading: str
    body: str


def sections(text: str) -> list[Section]:
    """List the labeled sections of a page. `line` is that of the first line of the body."""
    lines = text.splitlines()
    marks = [block for block in parse(text) if block.label]
    ends = [block.line - 1 for block in marks[1:]] + [len(lines)]
    found = []
    for block, end in zip(marks, ends, strict=True):
        heading, *body = lines[block.line : end] or [""]
        if heading.startswith("#"):
            found.append(
                Section(block.label, block.line + 2, heading.lstrip("# "), "\n".join(body))
            )
    return found


def quiz_words(quiz: dict[str, Any]) -> str:
    """Join the words of a quiz: its question, its options, and their reasons."""
    words = [quiz["question"]]
    for option in quiz["options"]:
        words += [str(option["text"]), str(option["why"])]
    return "\n".join(words)


def prose(text: str) -> Iterator[tuple[int, str]]:
    """Yield what a reader reads with its line: no code, and of a figure only its caption."""
    for block in parse(text):
        if block.name == "quiz":
            yield block.line, quiz_words(yaml.safe_load(block.body))
        elif block.name == "tensors":
            yield block.line, str(block.options.get("caption", ""))
        elif block.name not in ("code-cell", "claim", "ledger") and not block.label:
            yield (
                block.line,
                "\n".join([block.argument, block.body] if block.name else [block.body]),
            )


def without_code(text: str) -> str:
    """Blank out code, roles, formulas, and addresses of links; lines keep their numbers."""

    def blank(match: re.Match[str]) -> str:
        return " " + "\n" * match[0].count("\n")

    text = re.sub(r"\{[\w-]+\}`[^`]*`|`[^`]*`", blank, text)
    text = re.sub(r"\$[^$]*\$", blank, text)
    return re.sub(r"\]\([^)]*\)", "] ", text)
