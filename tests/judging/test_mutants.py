"""A solution changed in one small thing no longer passes, unless the change changes nothing."""

import ast

import mutants
import pytest
from classes import FRAMEWORKS

from lstm_shapes.tasks import LESSONS, lesson_tasks


@pytest.mark.parametrize("framework", FRAMEWORKS)
@pytest.mark.parametrize("lesson", LESSONS)
def test_no_changed_solution_passes_but_those_shown_to_be_equal(lesson, framework):
    rows = mutants.run(lesson, framework)
    tried = {row["function"] for row in rows}
    assert tried | mutants.free_functions(lesson, framework) == set(lesson_tasks(lesson, framework))
    assert mutants.survivors(rows, lesson, framework) == []
    passed = {(row["function"], row["change"]) for row in rows if row["passed"]}
    stale = {one for one in mutants.known(lesson, framework) if one[1] != mutants.ANY} - passed
    assert not stale, "these are listed as equal, and do not pass or are no changes any more"


SOURCE = '''
def f(x, axis=1):
    """Words."""
    for step in range(0, len(x) - 1):
        if step < 2 and not x.flag:
            return x[1:, -1].sum(axis=0, keepdims=True)
    return x.transpose(0, 1)
'''
WANTED = [
    "axis=1 -> axis=2",
    "range(0, -> range(1,",
    "- 1 -> + 1",
    "step < 2 -> step <= 2",
    "and (not -> or (not",
    "x[1: -> x[:",
    ", -1] -> , +1]",
    "keepdims=True -> keepdims=False",
    "axis=0, keepdims=True -> axis=0",
    "transpose(0, 1) -> transpose(1, 0)",
    "transpose(0, 1) -> transpose(0)",
]


@pytest.mark.parametrize("wanted", WANTED)
def test_each_kind_of_change_is_made(wanted):
    old, new = wanted.split(" -> ")
    bare = mutants.without_docstrings(SOURCE)
    made = [text for _, text in mutants.mutants(bare)]
    assert old in bare and ast.unparse(ast.parse(bare.replace(old, new))) in made


def test_every_change_is_one_of_its_own():
    made = [text for _, text in mutants.mutants(mutants.without_docstrings(SOURCE))]
    assert len(made) == len(set(made)) > 20
