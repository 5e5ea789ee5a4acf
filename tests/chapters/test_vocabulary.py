"""One name for each thing, one spelling, and no hype, on every page."""

import re

import pytest
from lessons import LESSONS, PAGES, prose, without_code

# Synonyms that only the page on names may use; what to write instead.
SYNONYMS = {
    r"hidden[ _-]sizes?": "units",
    r"hidden units?": "units",
    r"num_hiddens|n_a": "units",
    r"input[ _-]sizes?|input[ _-]dim(ension)?s?": "features",
    r"time[ -]?steps?": "steps, or time for the axis",
    r"samples?": "sequences, windows or rows",
    r"observations?": "sequences, steps or rows",
    r"sequence lengths?": "time for the axis, length for one sequence",
    r"time[ -]major": "time first",
    r"batch[ -]major": "batch first",
    r"look-?back": "length of a window",
    r"data ?points?": "steps, rows or windows",
}
AMERICAN = {
    "behavior": "behaviour",
    "color": "colour",
    "gray": "grey",
    "neighbor": "neighbour",
    "center": "centre",
    "labeled": "labelled",
    "labeling": "labelling",
    "modeled": "modelled",
    "modeling": "modelling",
    "traveled": "travelled",
    "favorite": "favourite",
    "analyze": "analyse",
    "fulfill": "fulfil",
    "catalog": "catalogue",
    "artifact": "artefact",
}
HYPE = [
    "simply",
    "obviously",
    "of course",
    "powerful",
    "magic",
    "amazing",
    "cutting-edge",
    "trivial",
    "trivially",
]


def synonyms(text):
    """Yields each banned word of a page with the word to use."""
    for pattern, instead in SYNONYMS.items():
        for word in re.findall(rf"\b(?:{pattern})\b", without_code(prose(text)), re.IGNORECASE):
            yield word, instead


def spellings(text):
    said = without_code(prose(text))
    for word, instead in AMERICAN.items():
        if re.search(rf"\b{word}(s|ed|ing|al|hood|ful)?\b", said, re.IGNORECASE):
            yield word, instead
    for word in HYPE:
        if re.search(rf"\b{word}\b", said, re.IGNORECASE):
            yield word, "nothing"


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda path: path.stem)
def test_a_lesson_uses_one_name_for_each_thing(lesson):
    assert not list(synonyms(lesson.read_text(encoding="utf-8")))


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)
def test_a_page_is_british_and_plain(page):
    assert not list(spellings(page.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    "word",
    [
        "hidden size",
        "hidden_size",
        "Hidden units",
        "time steps",
        "timestep",
        "a sample",
        "observations",
        "n_a",
    ],
)
def test_a_synonym_in_prose_is_noticed_and_one_in_code_is_not(word):
    plain = "A quiet sentence.\n"
    assert not list(synonyms(plain))
    assert list(synonyms(plain + word))
    assert list(synonyms(f"```{{predict}} {word}\nA body.\n```\n"))
    assert list(
        synonyms(f"```{{quiz}}\nquestion: q\noptions:\n  - text: a\n    why: {word}\n```\n")
    )
    assert not list(synonyms(f"{plain} `{word}` and\n\n```{{code-cell}} python3\n{word}\n```\n"))


@pytest.mark.parametrize(
    "word", ["Neighbors", "behavior", "colored", "gray", "simply", "magic", "of course"]
)
def test_a_foreign_spelling_or_hype_is_noticed(word):
    assert list(spellings(f"It is {word} here."))
    assert not list(spellings(f"It is `{word}` here."))
