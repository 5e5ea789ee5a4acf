"""Mistakes that the frameworks' messages reveal: the sizes that did not fit."""

import re
from collections.abc import Callable
from typing import Any

from lstm_shapes.judging.diagnostics import errors_of
from lstm_shapes.judging.task import Case, Report, Weights

PAIR = re.compile(r"(\d+) ?[x,] ?(\d+)")
WORDS_OF_PRODUCTS = (
    r"cannot be multiplied|core dimension|not aligned|size-incompatible|does not broadcast"
)
WORDS_OF_COPIES = r"must match|is not compatible|size mismatch"


def with_text(pattern: str) -> Callable[[Case, Report], bool]:
    """Return a test: the text of some error matches, of the model itself or of a call."""
    words = re.compile(pattern)

    def detects(case: Case, report: Report) -> bool:
        texts = [errors_of(report), *(failure.text for failure in report.failures)]
        return any(words.search(text) for text in texts)

    return detects


def not_transposed(words: str, of: Callable[[Any], Weights]) -> Callable[[Case, Report], bool]:
    """Return a test: an error in such words, with a kernel's 4U where F or U is expected.

    of: the weights of a case, in Keras's layout.
    """

    def detects(case: Case, report: Report) -> bool:
        features, width = of(case)["kernel"].shape
        units = width // 4
        # If two of the sizes are equal, the message does not tell them apart.
        if len({1, features, units, width}) < 4:
            return False
        return any(
            re.search(words, failure.text) and names_transposed(failure.text, features, units)
            for failure in report.failures
        )

    return detects


def names_transposed(text: str, features: int, units: int) -> bool:
    """Return whether a message has the two shapes, or lengths, of a kernel not transposed."""
    text = re.sub(r"\w+_\d+", "", text)  # names of layers contain numbers, too
    pairs = [tuple(map(int, pair)) for pair in PAIR.findall(text)][:2]
    if len(pairs) == 2:
        (_, inner), (rows, columns) = pairs
        transposed = pairs[0] == pairs[1][::-1] or (rows == 4 * units and columns == inner)
        return transposed and 4 * units in pairs[1]
    found = set(map(int, re.findall(r"\d+", text)))
    return 4 * units in found and bool(found & {features, units})
