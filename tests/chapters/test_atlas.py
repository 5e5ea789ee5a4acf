"""The error atlas: every message has an entry, and its cell provokes it."""

import ast
import re
import warnings

import pytest
import yaml
from lessons import CHAPTERS, FRAMEWORKS, named
from test_claims import ends_in_assertion

MESSAGES = yaml.safe_load((CHAPTERS / "messages.yml").read_text(encoding="utf-8"))
FRONT = CHAPTERS / "error-atlas.md"
# Messages of NumPy and pandas, which come before any framework, stand on the front page.
PAGES = {"either": FRONT, **{name: CHAPTERS / f"error-atlas-{name}.md" for name in FRAMEWORKS}}
TEXTS = {name: page.read_text(encoding="utf-8") for name, page in PAGES.items()}
# Those that learners asked about most; later ones were met while the lessons were written.
FIRST = range(1, 28)


def bare(text):
    return text.replace("`", "").strip()


def entry(text, label):
    """An entry from its label to the next one: (heading, the rest)."""
    match = re.search(
        rf"^\({re.escape(label)}\)=\n### ([^\n]+)\n(.*?)(?=^\([\w-]+\)=$|\Z)",
        text,
        re.MULTILINE | re.DOTALL,
    )
    return match.groups() if match else ("", "")


def provoked(code):
    """The words that a cell demands of a message, by `provoke` or `warned`."""
    calls = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call)]
    helpers = [call for call in calls if getattr(call.func, "id", "") in ("provoke", "warned")]
    return [
        word.value for call in helpers for word in call.args[1:] if isinstance(word, ast.Constant)
    ]


def problems(message, text):
    """Sentences about what the entry of a message lacks on the page `text`."""
    heading, body = entry(text, message["label"])
    first = bare(message["words"][0])
    if not heading or not (first in bare(heading) or bare(heading) in first):
        yield f"no heading holds {first!r}"
    for part in ("Search words:", "**It says:**", "**It means:**", "**The mend:**"):
        if part not in body:
            yield f"it lacks {part}"
    cells = named(body, "code-cell")
    framework = message["framework"]
    if not cells or any(framework != (cell.framework() or "either") for cell in cells):
        yield f"it has no cell for {framework}"
    if not all(ends_in_assertion(cell.body) for cell in cells):
        yield "its mend is not asserted"
    demanded = [word for cell in cells for word in provoked(cell.body)]
    if "not-provoked" not in message:
        yield from (
            f"no cell provokes {words!r}" for words in message["words"] if words not in demanded
        )
        yield from (
            f"{words!r} is not in messages.yml"
            for words in demanded
            if words not in message["words"]
        )


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: message["label"])
def test_a_message_has_its_entry_and_a_cell_that_provokes_it(message):
    assert not list(problems(message, TEXTS[message["framework"]]))


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: message["label"])
def test_the_front_page_lists_the_message(message):
    row = next(line for line in TEXTS["either"].splitlines() if f"](#{message['label']})" in line)
    words = bare(message["words"][0])
    heading = bare(re.match(r"\| \[(.+?)\]\(#", row).group(1))
    assert heading == bare(entry(TEXTS[message["framework"]], message["label"])[0])
    assert words in heading or heading in words


def test_the_list_is_whole_and_every_entry_is_in_it():
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
        ("### `Invalid dtype: object`", "### Arrays", "no heading holds 'Invalid dtype: object'"),
        ('"Invalid dtype: object")', '"object")', "no cell provokes 'Invalid dtype: object'"),
        (
            '"Invalid dtype: object")',
            '"Invalid dtype: object", "more")',
            "'more' is not in messages.yml",
        ),
        (
            'assert padded.dtype == "float32"',
            'print(padded.dtype) or "float32"',
            "its mend is not asserted",
        ),
        ("**It means:** it holds other arrays", "It holds other arrays", "it lacks **It means:**"),
        (
            ":tags: [keras, only]\nboxed",
            ":tags: [pytorch, only]\nboxed",
            "it has no cell for keras",
        ),
    ],
)
def test_each_fault_has_its_sentence(old, new, sentence):
    message = next(message for message in MESSAGES if message["label"] == "keras-object")
    text = TEXTS["keras"]
    assert old in text
    assert sentence in list(problems(message, text.replace(old, new)))


def helpers(text):
    """What the first cell of a page defines: `provoke`, and `warned` where there is one."""
    names = {}
    exec(named(text, "code-cell")[0].body, names)  # the page's own code, which needs NumPy only
    return names


def failing(words):
    def action():
        raise ValueError(words)

    return action


@pytest.mark.parametrize("framework", PAGES)
def test_a_changed_message_shows_old_and_new(framework, capsys):
    provoke = helpers(TEXTS[framework])["provoke"]
    provoke(failing("The words as they were, and more."), "as they were")
    with pytest.raises(AssertionError) as failure:
        provoke(failing("Other words."), "as they were")
    assert "as they were" in str(failure.value) and "Other words." in str(failure.value)
    with pytest.raises(AssertionError, match="as they were"):
        provoke(lambda: None, "as they were")
    assert "The words as they were, and more." in capsys.readouterr().out


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_a_changed_warning_shows_old_and_new(framework):
    warned = helpers(TEXTS[framework])["warned"]
    assert warned(lambda: warnings.warn("Take care.", stacklevel=2) or 3, "Take care") == 3
    with pytest.raises(AssertionError) as failure:
        warned(lambda: warnings.warn("Mind it.", stacklevel=2), "Take care")
    assert "Take care" in str(failure.value) and "Mind it." in str(failure.value)
    with pytest.raises(AssertionError, match="Take care"):
        warned(lambda: None, "Take care")


def test_what_changes_from_run_to_run_is_stripped():
    plain = helpers(TEXTS["keras"])["plain"]
    assert (
        plain("\x1b[1mLayer \x1b[0m'lstm_14' of keras_tensor_3") == "Layer 'lstm' of keras_tensor"
    )
    told = "Wrong.\n\nArguments received by LSTM.call():\n  • mask=None"
    assert plain(told) == "Wrong."
    traced = 'Detected at node a defined at (most recent call last):\n  File "x.py", line 1\n\nBad: [2,1]\n\t [[{{node a}}]]'  # noqa: E501
    assert plain(traced) == "Bad: [2,1]"
