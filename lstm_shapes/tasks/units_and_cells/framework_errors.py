"""What the frameworks' messages tell of a mistake: the sizes that did not fit."""

import re

from lstm_shapes.judging.task import failures_in

PAIR = re.compile(r"(\d+) ?[x,] ?(\d+)")
WORDS_OF_PRODUCTS = (
    r"cannot be multiplied|core dimension|not aligned|size-incompatible|does not broadcast"
)
WORDS_OF_COPIES = r"must match|is not compatible|size mismatch"


def said(pattern):
    """A sign's test: some error's text has this in it."""
    words = re.compile(pattern)
    return lambda case, report: any(words.search(f.text) for f in failures_in(report.answers))


def unturned(words):
    """A sign's test: an error in such words, with a kernel's 4U where F or U should stand."""

    def holds(case, report):
        features, units = sizes_of(case)
        # Where two of the sizes are equal, the message does not tell them apart.
        if len({1, features, units, 4 * units}) < 4:
            return False
        return any(
            re.search(words, failure.text) and names_unturned(failure.text, features, units)
            for failure in failures_in(report.answers)
        )

    return holds


def names_unturned(text, features, units):
    """Whether a message holds the two shapes, or the two lengths, of a kernel not turned."""
    text = re.sub(r"\w+_\d+", "", text)  # names of layers hold numbers, too
    pairs = [tuple(map(int, pair)) for pair in PAIR.findall(text)][:2]
    if len(pairs) == 2:
        (_, inner), (rows, columns) = pairs
        turned = pairs[0] == pairs[1][::-1] or (rows == 4 * units and columns == inner)
        return turned and 4 * units in pairs[1]
    found = set(map(int, re.findall(r"\d+", text)))
    return 4 * units in found and bool(found & {features, units})


def sizes_of(case):
    kernel = case.known["weights"]["kernel"]
    return kernel.shape[0], kernel.shape[1] // 4
