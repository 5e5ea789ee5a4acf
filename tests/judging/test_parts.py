"""Answers made of parts: the first row is right, and a row or any other part can replace it."""

import pytest

from lstm_shapes.judging.parts import made_of, mistakes_of, same_mistake
from lstm_shapes.judging.task import Case

CASE = Case("values", (10,))
FIRSTS = {"": ("", 1), **same_mistake("late", "It starts late.", 2, 3)}
SIGNS = {"": ("", 1), "negative": ("It is negative.", -1)}


@made_of(first=FIRSTS, sign=SIGNS)
def numbered(case, *inputs, first, sign):
    return sign * (case.arguments[0] + first + sum(inputs))


def test_an_answer_made_of_parts_is_the_reference():
    assert numbered(CASE) == 11 and numbered(CASE, 4) == 15


def test_a_part_is_replaced_by_a_row_or_by_another_part():
    assert numbered.but(sign="negative")(CASE, 1) == -12
    assert numbered.but(first="late:1", sign=2)(CASE) == 26
    with pytest.raises(KeyError):
        numbered.but(sign="positive")


def test_mistakes_are_the_products_of_the_named_parts():
    def found(*products):
        return [(one.key, one.answer(CASE)) for one in numbered.mistakes(*products)]

    assert found("first", "sign") == [("late", 12), ("late", 13), ("negative", -11)]
    assert found() == found("first sign") and len(found()) == 5


def test_rows_that_share_a_sentence_make_one_mistake():
    table = same_mistake("half", "Half of it.", lambda case: 5, lambda case: 5.5)
    mistakes = list(mistakes_of(table, ("keras",)))
    assert [one.key for one in mistakes] == ["half", "half"]
    assert [one.answer(CASE) for one in mistakes] == [5, 5.5]
    assert mistakes[0].frameworks == ("keras",) and not mistakes[0].generated
