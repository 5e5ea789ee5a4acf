"""The error atlas: every message has an entry, and its cell provokes it."""

import re
import warnings

import pytest
from support.pages import messages

from lstm_shapes.lesson.messages import plain, provoke, warned
from lstm_shapes.lint import atlas
from lstm_shapes.site.myst import sections

MESSAGES, PAGES = atlas.MESSAGES, atlas.PAGES
TEXTS = {name: page.read_text(encoding="utf-8") for name, page in PAGES.items()}
# Those that learners asked about most; later ones were met while the lessons were written.
FIRST = range(1, 28)


@pytest.mark.parametrize("framework", PAGES)
def test_every_message_has_its_entry_and_a_cell_that_provokes_it(framework):
    assert not messages(atlas.check(PAGES[framework], TEXTS[framework]))


def test_a_row_that_is_missing_or_differs_from_its_entry_is_noticed():
    label, text = MESSAGES[0]["label"], TEXTS["either"]
    row = re.search(rf"^\| \[(.+?)\]\(#{label}\).*$", text, re.MULTILINE)
    missing = messages(atlas.check(atlas.FRONT, text.replace(row[0], "")))
    assert f"expected a row that links to {label}, got none" in missing
    other = messages(atlas.check(atlas.FRONT, text.replace(f"[{row[1]}](#", "[Other](#")))
    assert any(f"in the row of {label}, got 'Other'" in one for one in other)


def test_the_list_is_complete_and_every_entry_is_in_it():
    assert set(FIRST) <= {message["number"] for message in MESSAGES}
    listed = [message["label"] for message in MESSAGES]
    assert len(listed) == len(set(listed))
    for text in TEXTS.values():
        entries = re.findall(r"^\(([\w-]+)\)=\n### .+\n+Search words:", text, re.MULTILINE)
        assert entries and set(entries) <= set(listed)
    skipped = [message for message in MESSAGES if "not-provoked" in message]
    assert [message["number"] for message in skipped] == [13], "only the one that needs a GPU"


@pytest.mark.parametrize(
    "old, new, sentence",
    [
        (
            "### `Invalid dtype: object`",
            "### Arrays",
            "expected a heading with 'Invalid dtype: object'",
        ),
        (
            '"Invalid dtype: object")',
            '"object")',
            "expected a cell that provokes 'Invalid dtype: object', got none",
        ),
        (
            '"Invalid dtype: object")',
            '"Invalid dtype: object", "more")',
            "'more' is not in messages.yml: add it, or correct the cell",
        ),
        (
            'assert padded.dtype == "float32"',
            'print(padded.dtype) or "float32"',
            "expected every cell to end in an assertion about the fix",
        ),
        (
            "**It means:** it holds other arrays",
            "It holds other arrays",
            "expected **It means:**, got none",
        ),
        (
            ":tags: [keras, only]\nboxed",
            ":tags: [pytorch, only]\nboxed",
            "expected cells for keras and no other",
        ),
    ],
)
def test_each_fault_has_its_sentence(old, new, sentence):
    text = TEXTS["keras"]
    assert old in text
    found = list(atlas.check(PAGES["keras"], text.replace(old, new)))
    assert any(one.message.startswith(f"keras-object: {sentence}") for one in found)
    entry = next(one for one in sections(text) if one.label == "keras-object")
    assert {one.line for one in found} == {entry.line}


def failing(words):
    def action():
        raise ValueError(words)

    return action


def test_a_changed_message_shows_old_and_new(capsys):
    provoke(failing("The words as they were, and more."), "as they were")
    with pytest.raises(AssertionError) as failure:
        provoke(failing("Other words."), "as they were")
    assert "as they were" in str(failure.value) and "Other words." in str(failure.value)
    with pytest.raises(AssertionError, match="as they were"):
        provoke(lambda: None, "as they were")
    assert "The words as they were, and more." in capsys.readouterr().out


def test_a_changed_warning_shows_old_and_new():
    assert warned(lambda: warnings.warn("Take care.", stacklevel=2) or 3, "Take care") == 3
    with pytest.raises(AssertionError) as failure:
        warned(lambda: warnings.warn("Mind it.", stacklevel=2), "Take care")
    assert "Take care" in str(failure.value) and "Mind it." in str(failure.value)
    with pytest.raises(AssertionError, match="Take care"):
        warned(lambda: None, "Take care")


def test_what_changes_from_run_to_run_is_stripped():
    assert (
        plain("\x1b[1mLayer \x1b[0m'lstm_14' of keras_tensor_3") == "Layer 'lstm' of keras_tensor"
    )
    told = "Wrong.\n\nArguments received by LSTM.call():\n  • mask=None"
    assert plain(told) == "Wrong."
    traced = 'Detected at node a defined at (most recent call last):\n  File "x.py", line 1\n\nBad: [2,1]\n\t [[{{node a}}]]'  # noqa: E501
    assert plain(traced) == "Bad: [2,1]"
