"""Quizzes that their form gives away: the right option's place and length, over the course."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from ..site import myst
from ..site.quiz import shuffled
from .problem import Problem

MAX_LONGEST = 0.35
# Below this, a place is chosen more often than by chance.
MIN_P_VALUE = 0.05
DRAWS = 2000


def quizzes(text: str) -> Iterator[tuple[int, list[Any]]]:
    """Yield (line, options as readers see them) of the quizzes with one right option."""
    for block in myst.named(text, "quiz"):
        quiz = yaml.safe_load(block.body)
        if not quiz.get("several"):
            yield block.line, shuffled(quiz["question"], quiz["options"])


def right_place(options: Sequence[Any]) -> int:
    """Return the place of the right option, from 0."""
    return next(place for place, option in enumerate(options) if option.get("right"))


def is_longest(options: Sequence[Any]) -> bool:
    """Return whether the right option is longer than every other one."""
    lengths = [len(str(option["text"])) for option in options]
    place = right_place(options)
    return all(lengths[place] > length for i, length in enumerate(lengths) if i != place)


def check_course(pages: Iterable[Path]) -> Iterator[Problem]:
    """Yield what the form of the quizzes tells somebody who has not read the pages."""
    found = [
        (page, line, options)
        for page in pages
        for line, options in quizzes(page.read_text(encoding="utf-8"))
    ]
    if not found:
        return
    page, line, _ = found[0]
    longest = [(page, line) for page, line, options in found if is_longest(options)]
    if len(longest) > MAX_LONGEST * len(found):
        places = ", ".join(f"{page.stem}:{line}" for page, line in longest)
        message = (
            f"expected the right option to be the longest in at most {MAX_LONGEST:.0%} of the "
            f"quizzes, got {len(longest)} of {len(found)}: {places}"
        )
        yield Problem(page, line, message)
    chance = p_value([options for _, _, options in found])
    if chance < MIN_P_VALUE:
        message = (
            "expected the right options at places that look like chance, got p = "
            f"{chance:.3f}: reword the question of a quiz, which shuffles its options anew"
        )
        yield Problem(page, line, message)


def p_value(quizzes: Sequence[Sequence[Any]]) -> float:
    """Return how often chance places the right options at least as unevenly (simulated)."""
    sizes = np.array([len(options) for options in quizzes])
    places = np.array([right_place(options) for options in quizzes])
    expected = np.array([(1 / sizes)[sizes > place].sum() for place in range(sizes.max())])

    def unevenness(chosen: Any) -> Any:
        counts = (chosen[..., None] == np.arange(len(expected))).sum(axis=-2)
        return ((counts - expected) ** 2 / expected).sum(axis=-1)

    drawn = np.random.default_rng(0).integers(0, sizes, size=(DRAWS, len(sizes)))
    return float((unevenness(drawn) >= unevenness(places)).mean())
