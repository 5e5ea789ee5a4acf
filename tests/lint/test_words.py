"""The words of maintainers' text: what is found, where, and what is left alone."""

from pathlib import Path

import pytest

from lstm_shapes.lint import words
from lstm_shapes.lint.problem import ROOT

PYTHON = '''"""A module that mends shapes."""

WANTED = "mend"  # A cell beside
# the point of it
print(f"An array {mend} was wanted,"
      " and a list came.")
mend = beside
'''


def found(name, text):
    """(line, words) of each problem."""
    problems = words.check(ROOT / name, text)
    return [(one.line, one.message.split("got ")[1]) for one in problems]


def test_comments_docstrings_and_strings_are_searched_and_names_are_not():
    assert sorted(found("lstm_shapes/x.py", PYTHON)) == [
        (1, "'mends'"),
        (3, "'mend'"),
        (5, "'was wanted'"),
        (6, "'came'"),
    ]


def test_a_phrase_over_two_lines_is_found():
    text = '# It knows the answer by\n# heart.\nx = ("learn it by "\n     "heart")\n'
    assert found("x.py", text) == [(1, "'by heart'"), (3, "'by heart'")]
    assert found("x.md", "Learn it by\nheart.") == [(1, "'by heart'")]


def test_code_in_between_parts_a_phrase():
    assert not found("x.py", 'x = ["by", "heart"]\n')
    assert not found("x.py", 'x = f"by {y} heart"\n')


@pytest.mark.parametrize(
    "name, text",
    [
        ("x.md", "Write `mend` and\n\n```\nmend\n```\n\n    mend\n\n[fix](mend.md)\n"),
        ("x.py", '"""Write `mend`."""\n'),
        ("x.yml", "mend: 3\nid: neighbours-tell\n"),
    ],
)
def test_code_is_left_alone(name, text):
    assert not found(name, text)


def test_yaml_values_and_comments_are_searched():
    assert found("x.yml", "sentence: It mends.  # so many\n") == [(1, "'mends'"), (1, "'so many'")]


def test_an_answer_file_is_searched_in_the_headers_of_its_cells():
    text = "# %% wrong x: turned round.\n# mend\n"
    assert found("tests/answers/pad/keras.py", text) == [(1, "'turned round'")]


@pytest.mark.parametrize(
    "text, instead",
    [
        ("Whoever hands in by heart", ["who it is", "'submit'", "memorized"]),
        ("expected (4, 5), which was wanted, and None came.", ["'expected'", "'got'"]),
        ("12 letters of Keras' output", ["'characters'", "'characters'", "Keras's"]),
        ("what stands behind the LSTM", ["'is'", "'after'"]),
        ("The share of the points is grey", ["fraction", "'gray'"]),
        ("A layer wants the colour", ["'requires'", "-or"]),
        ("silently normalised without\na word", ["-ize", "'silently'"]),
    ],
)
def test_each_word_has_its_replacement(text, instead):
    said = [one.message for one in words.check(ROOT / "x.md", text)]
    assert len(said) == len(instead)
    for words_of_it in instead:
        assert any(words_of_it in message for message in said), (words_of_it, said)


@pytest.mark.parametrize(
    "text",
    [
        "I recommend amending the letters that stand for axes.",
        "It is written by hand in the file; they work hand in hand.",
        "The idea behind the course, and the mistake behind a wrong answer.",
        "The value lies between 0 and 1. That is beside the point.",
        "A share of GPU memory; the whole notebook; an example.",
        "'Keras' and 'PyTorch' are frameworks.",
        "It came from a cell.",
    ],
)
def test_ordinary_uses_are_left_alone(text):
    assert not found("x.md", text)


def test_the_selection_leaves_out_lessons_and_the_words_themselves():
    chosen = {str(path.relative_to(ROOT)) for path in words.files()}
    assert {"README.md", "lstm_shapes/cli.py", "chapters/claims.yml"} <= chosen
    assert not [name for name in chosen if Path(name).match("chapters/*.md")]
    assert "lstm_shapes/lint/words.py" not in chosen
