"""Families: what is changed has the words that say so, and two errors at once are both named."""

import numpy as np
import pytest

from lstm_shapes.judging.compare import agrees
from lstm_shapes.judging.families import of_arguments, of_axes, of_parts
from lstm_shapes.judging.task import Case, Task, in_framework
from lstm_shapes.judging.usual import usual

X = np.arange(24.0).reshape(2, 3, 4) + 0.5


def named(answer, mistakes, case, framework="keras"):
    """The first mistake that gives this answer, as (key, sentence in one framework)."""
    task = Task("f", "", 1, 1, lambda rng, framework: [case], lambda case: X)
    for mistake in mistakes:
        if agrees(np.asarray(answer), mistake.answer(case), task):
            return mistake.key, in_framework(mistake.sentence, framework)
    return None, ""


@pytest.fixture
def axes():
    return list(of_axes(lambda case: case.arguments[0], "batch time features"))


@pytest.mark.parametrize(
    "change, key, words",
    [
        (lambda x: x.swapaxes(0, 1), "axes-moved", "expected (batch, time, features), got (time,"),
        (lambda x: x.T.reshape(x.shape), "reshaped", "(features, time, batch) was reshaped"),
        (lambda x: x.reshape(2, 12), "joined", "got (batch, time × features)"),
        (lambda x: x[:, ::-1], "reversed-time", "The time axis is in reverse order"),
        (lambda x: np.roll(x, 1, 2), "shifted-features", "features axis"),
        (lambda x: x[:, -1], "last-time", "only its last element is left"),
        (lambda x: x.mean(axis=2, keepdims=True), "mean-features", "has length one"),
        (lambda x: x[None], "extra-axis", "got (1, batch, time, features)"),
        (lambda x: x.ravel(), "flattened", "one axis"),
    ],
)
def test_a_change_of_axes_is_named_with_the_axes(axes, change, key, words):
    found, sentence = named(change(X), axes, Case("values", (X,)))
    assert found == key and words in sentence


def test_the_step_to_take_is_that_of_the_framework(axes):
    case = Case("values", (X,))
    assert "np.transpose" in named(X.swapaxes(0, 1), axes, case)[1]
    assert "permute" in named(X.swapaxes(0, 1), axes, case, "pytorch")[1]


def test_a_task_can_say_it_in_its_own_words():
    own = of_axes(lambda case: X, "batch time features", says={"reversed-time": "Backward!"})
    assert named(X[:, ::-1], own, Case("values", (X,))) == ("reversed-time", "Backward!")


def test_moving_an_axis_of_length_one_scrambles_nothing():
    table = X[0]
    mistakes = of_axes(lambda case: table[:, None], "rows 1 columns")
    assert all(
        not np.array_equal(one.answer(Case("values", ())), table[:, None]) for one in mistakes
    )


def test_a_missing_axis_of_length_one_is_called_missing_and_not_joined():
    table = X[0]
    mistakes = of_axes(lambda case: table[None], "1 rows columns")
    key, sentence = named(table, mistakes, Case("values", ()))
    assert key == "joined"
    assert "is missing: expected (1, rows, columns), got (rows, columns)" in sentence


ROWS = {"": ("", 2), "one-row": ("Only one row.", 1)}
SIGNS = {
    "": ("", 1),
    ":twice": ("", 1.0),
    "negative": ({"keras": "In Keras.", "pytorch": "In PyTorch."}, -1),
}


def test_two_wrong_parts_are_both_said_and_the_first_names_them():
    def made(rows=2, sign=1):
        return lambda case: sign * X[:rows]

    mistakes = list(of_parts(made, rows=ROWS, sign=SIGNS))
    assert len(mistakes) == 4
    case = Case("values", ())
    assert named(-X[:1], mistakes, case) == ("one-row", "Only one row. In Keras.")
    assert named(-X, mistakes, case, "pytorch") == ("negative", "In PyTorch.")


def test_an_argument_taken_wrongly_is_named():
    def cut(case):
        array, length, order = case.arguments
        return array[order][:, :length]

    mistakes = list(of_arguments(cut, length=(1, "more less 1"), order=(2, "flipped sorted")))
    case = Case("values", (X, 2, np.array([1, 0])))
    assert named(X[[1, 0]][:, :3], mistakes, case)[0] == "length-more"
    assert named(X[[1, 0]][:, :1], mistakes, case)[0] == "length-less"
    assert named(X[[0, 1]][:, :2], mistakes, case)[0] == "order-flipped"
    assert [one.key for one in mistakes].count("length-ignored") == 1


def test_the_usual_cases_have_different_equal_and_unit_axes_dtypes_and_layouts():
    drawn = list(usual(np.random.default_rng(0), "batch time", dtypes=("int64",)))
    sizes = [sizes for _, _, sizes, _ in drawn]
    assert any(one == other for one, other in sizes) and any(1 in pair for pair in sizes)
    arrays = [draw(*sizes) for _, _, sizes, draw in drawn]
    assert {array.dtype.name for array in arrays} == {"float32", "float64", "int64"}
    assert any(not array.flags.writeable for array in arrays)
    assert any(not array.flags.contiguous for array in arrays)
    assert [note for _, note, _, _ in drawn].count("a read-only array") == 1
