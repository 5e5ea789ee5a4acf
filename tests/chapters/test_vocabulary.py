"""One name for each thing, one spelling, and no hype, on every page."""

from pathlib import Path

import pytest
from support.pages import LESSONS, PAGES

from lstm_shapes.lint import vocabulary

PAGE = Path("page.md")


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda path: path.stem)
def test_a_lesson_uses_one_name_for_each_thing(lesson):
    assert not list(vocabulary.check_lesson(lesson, lesson.read_text(encoding="utf-8")))


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)
def test_a_page_has_one_spelling_and_no_hype(page):
    assert not list(vocabulary.check(page, page.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    "word",
    [
        "hidden size",
        "hidden_size",
        "Hidden units",
        "a sample",
        "observations",
        "n_a",
    ],
)
def test_a_synonym_in_prose_is_noticed_and_one_in_code_is_not(word):
    def found(text):
        return list(vocabulary.check_lesson(PAGE, text))

    plain = "A quiet sentence.\n"
    assert not found(plain)
    assert found(plain + word)[0].line == 2
    assert found(f"```{{predict-start}} {word}\nA body.\n```\n")
    assert found(f"```{{quiz}}\nquestion: q\noptions:\n  - text: a\n    why: {word}\n```\n")
    assert found(f"```{{tensors}}\n:caption: With {word}.\n- text: or\n```\n")
    assert not found(f"{plain} `{word}` and\n\n```{{code-cell}} python3\n{word}\n```\n")


@pytest.mark.parametrize(
    "word", ["Neighbors", "behavior", "colored", "gray", "simply", "magic", "of course"]
)
def test_a_foreign_spelling_or_hype_is_noticed(word):
    assert list(vocabulary.check(PAGE, f"It is {word} here."))
    assert not list(vocabulary.check(PAGE, f"It is `{word}` here."))
