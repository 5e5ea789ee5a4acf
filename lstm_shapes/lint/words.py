"""The words of maintainers' text: comments, docstrings, messages, and documents."""

import functools
import io
import re
import tokenize
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .problem import ROOT, Problem, line_of

TABLES: dict[str, Any] = tomllib.loads(
    Path(__file__).with_name("words.toml").read_text(encoding="utf-8")
)
# What stands for code in a text, so that words around it are not read as one phrase.
CODE = "\0"


@functools.cache
def files() -> frozenset[Path]:
    """Return the files that `include` in words.toml selects, and `exclude` does not."""
    chosen = {path for glob in TABLES["include"] for path in ROOT.glob(glob)}
    left_out = {path for glob in TABLES["exclude"] for path in ROOT.glob(glob)}
    return frozenset(path for path in chosen - left_out if path.is_file())


def edited() -> frozenset[Path]:
    """Return the pages of chapters/ that follow the table `never`, too."""
    return frozenset(ROOT / "chapters" / name for name in TABLES["edited"])


@functools.cache
def patterns() -> list[tuple[re.Pattern[str], str]]:
    """Compile the table `never`. A space in a pattern is any space, also a line break."""
    return [
        (re.compile(rf"\b(?:{pattern})".replace(" ", r"\s+"), re.IGNORECASE), instead)
        for pattern, instead in TABLES["never"].items()
    ]


def check(path: Path, text: str) -> Iterator[Problem]:
    """Yield the words of a file that have a plainer equivalent."""
    plain = prose_of(path, text)
    for pattern, instead in patterns():
        for match in pattern.finditer(plain):
            found = " ".join(match[0].split())
            message = f"expected {instead}, got {found!r}"
            yield Problem(path, line_of(plain, match.start()), message)


def prose_of(path: Path, text: str) -> str:
    """Return the text with all code replaced by CODE; lines keep their numbers."""
    if path.suffix == ".py":
        only_headers = path.is_relative_to(ROOT / "tests" / "answers")
        text = answer_headers(text) if only_headers else python_prose(text)
    elif path.suffix in (".yml", ".yaml"):
        # Keys, and values of one word, which are names.
        text = re.sub(r"^[ -]*[\w-]+:(?= |$)( [\w./-]+$)?", blank, text, flags=re.MULTILINE)
    else:
        text = re.sub(r"^(```+|~~~+).*?^\1`*$", blank, text, flags=re.MULTILINE | re.DOTALL)
        text = re.sub(r"^(?: {4}|\t).*$", blank, text, flags=re.MULTILINE)
    text = re.sub(r"(`+)(?!`)[^`]{1,300}?\1", blank, text)
    return re.sub(r"\]\([^)]*\)|https?://\S+", blank, text)


def blank(match: re.Match[str]) -> str:
    """Replace a piece of code, but not its line breaks."""
    return re.sub(r"[^\n]", CODE, match[0])


def answer_headers(text: str) -> str:
    """Keep the headers of an answer file's cells; the answers are written as learners write."""
    return re.sub(r"^(?!# %%).*$", blank, text, flags=re.MULTILINE)


def python_prose(text: str) -> str:
    """Keep comments and strings. Adjacent comments, and strings in a row, are one text."""
    lines = [list(CODE * len(line)) for line in text.split("\n")]
    prose = {tokenize.COMMENT, tokenize.STRING, getattr(tokenize, "FSTRING_MIDDLE", -1)}
    spaces = {tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT}
    last = None
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type in prose:
            shown = token.string
            if token.type == tokenize.STRING:
                shown = string_prose(shown)
            if token.type == tokenize.COMMENT:
                shown = " " + shown[1:]
            put(lines, token.start, shown)
            if last:
                put(lines, last, "", token.start)
            last = token.end
        elif token.type not in spaces:
            last = None
    return "\n".join("".join(line) for line in lines)


def string_prose(literal: str) -> str:
    """Blank a string's prefix, quotes, and, in an f-string, its expressions."""
    match = re.match(r"(\w*)('''|\"\"\"|'|\")", literal)
    if not match:
        return literal
    opening = len(match[0])
    inside = literal[opening : -len(match[2])]
    if "f" in match[1].lower():
        inside = re.sub(r"\{[^{}]*\}", blank, inside)
    return " " * opening + inside.replace("\\n", " " * 2) + " " * len(match[2])


def put(
    lines: list[list[str]],
    start: tuple[int, int],
    shown: str,
    spaces_up_to: tuple[int, int] | None = None,
) -> None:
    """Write a token's text to its place, or spaces from `start` up to another place."""
    row, column = start
    if spaces_up_to is not None:
        end_row, end_column = spaces_up_to
        for number in range(row, end_row + 1):
            first = column if number == row else 0
            last = end_column if number == end_row else len(lines[number - 1])
            lines[number - 1][first:last] = " " * (last - first)
        return
    for number, part in enumerate(shown.split("\n")):
        first = column if number == 0 else 0
        lines[row - 1 + number][first : first + len(part)] = part
