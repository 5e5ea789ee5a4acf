"""The parts that every lesson has."""

import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from ..site import myst
from ..site.boxes import FOLDED, NAMES
from ..site.reading_time import word_count
from .problem import ROOT, Problem, line_of

MIN_FIGURES = 3
QUIZZES = range(4, 7)
WORDS = range(2000, 3501)
# A box is narrower than the page; longer lines would be cut off.
MAX_CODE_WIDTH = 80
SEEDS = (("keras.layers", "set_random_seed("), ("torch.nn", "manual_seed("))


def check(path: Path, text: str) -> Iterator[Problem]:
    """Yield what a lesson lacks."""
    for part in (counts, opening, cells, quizzes):
        for line, message in part(text):
            yield Problem(path, line, message)
    for line, message in ending(text, path.stem):
        yield Problem(path, line, message)


def counts(text: str) -> Iterator[tuple[int, str]]:
    """Check the number of boxes, figures, quiz questions, and words."""
    for name in NAMES:
        if name != FOLDED and not myst.named(text, name):
            yield 1, f"expected a {name} box, got none"
    figures, quizzes = len(myst.named(text, "tensors")), len(myst.named(text, "quiz"))
    if figures < MIN_FIGURES:
        yield 1, f"expected at least {MIN_FIGURES} tensor pictures, got {figures}"
    if quizzes not in QUIZZES:
        yield 1, f"expected {QUIZZES[0]} to {QUIZZES[-1]} quiz questions, got {quizzes}"
    words = word_count("\n".join(words for _, words in myst.prose(text)))
    if words not in WORDS:
        yield 1, f"expected {WORDS[0]} to {WORDS[-1]} words, got {words}"


def opening(text: str) -> Iterator[tuple[int, str]]:
    """Check what comes before the first section."""
    before = text.split("\n## ")[0]
    if "?" not in before or "](http" not in before:
        yield 1, "expected a question that somebody asked, with its link, before the first section"
    abilities = len(re.findall(r"^- \*\*[\w ]+\*\*", before, re.MULTILINE))
    if abilities != 3:
        yield (
            1,
            (
                "expected a list of three things that the reader can do afterwards, each beginning "
                f"with a bold verb, got {abilities}"
            ),
        )
    for block in myst.parse(text):
        if block.name == "tensors":
            return
        if block.name == "code-cell" or (block.name != "claim" and "$" in block.body):
            yield block.line, "expected a tensor picture before the first formula or cell"
            return


def ending(text: str, name: str) -> Iterator[tuple[int, str]]:
    """Check the recap and the graded notebooks."""
    recap = text.rfind("```{recap}")
    line = line_of(text, max(recap, 0))
    if recap < text.rfind("```{quiz}"):
        yield line, "expected the recap after the last quiz question: move it to the end"
    if "{graded-notebooks}`" not in text[recap:]:
        yield line, "expected a link to the graded notebooks in the recap: add {graded-notebooks}"
    if "|---|" not in text[recap:]:
        yield line, "expected a table in the recap, got none"
    if not list((ROOT / "exercises" / name).glob("*.ipynb")):
        yield line, f"expected a graded notebook in exercises/{name}, got none"


def cells(text: str) -> Iterator[tuple[int, str]]:
    """Check the width of the code, and that random numbers can be repeated."""
    found = myst.named(text, "code-cell")
    for block in found:
        for number, code in enumerate(block.source.splitlines()):
            if len(code) > MAX_CODE_WIDTH and code in block.body:
                message = f"expected at most {MAX_CODE_WIDTH} characters of code, got {len(code)}"
                yield block.line + number, message
        if re.search(r"np\.random\.(?!default_rng\(\d)", block.body):
            yield block.line, "expected random numbers from np.random.default_rng with a seed"
    code = "\n".join(block.body for block in found)
    for made, seed in SEEDS:
        if made in code and (seed not in code or code.index(seed) > code.index(made)):
            line = next(block.line for block in found if made in block.body)
            yield line, f"expected {seed}...) before the first use of {made}"


def quizzes(text: str) -> Iterator[tuple[int, str]]:
    """Check that every option of a quiz is explained."""
    for block in myst.named(text, "quiz"):
        quiz = yaml.safe_load(block.body)
        for number, option in enumerate(quiz["options"], 1):
            if not str(option.get("why", "")).strip():
                yield block.line, f"expected a `why` for option {number} of this quiz, got none"
