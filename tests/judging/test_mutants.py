"""A solution changed in one small thing no longer passes, unless the change changes nothing."""

import ast

import pytest
from support import mutants
from support.submissions import FRAMEWORKS

from lstm_shapes.tasks import LESSONS, lesson_tasks

SOLUTIONS = [
    pytest.param(
        lesson,
        function,
        framework,
        id=f"{framework}-{function}",
        marks=pytest.mark.xdist_group(f"{framework}-{lesson}"),
    )
    for lesson in LESSONS
    for framework in FRAMEWORKS
    for function in lesson_tasks(lesson, framework)
    if function not in mutants.free_functions(lesson, framework)
]


@pytest.mark.parametrize("lesson, function, framework", SOLUTIONS)
def test_no_changed_solution_passes_unless_it_is_shown_to_be_equal(
    lesson, function, framework, seeds, only_task
):
    for seed in seeds:
        rows = mutants.run(lesson, framework, seed, function if only_task else "")
        rows = [row for row in rows if row["function"] == function]
        assert rows and mutants.survivors(rows, lesson, framework) == []
        passed = {row["change"] for row in rows if row["fraction"] == 1}
        known = mutants.known(lesson, framework)
        listed = {change for name, change in known if name == function and change != mutants.ANY}
        assert listed <= passed, "these are listed as equal, but do not pass or are not made"


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
