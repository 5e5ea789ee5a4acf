"""A solution changed in one small thing no longer passes, unless the change changes nothing."""

import ast

import pytest
import yaml
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
        assert rows, f"nothing was changed in the solution of {function}"
        passing = mutants.survivors(rows, lesson, framework)
        assert not passing, mutants.what_to_do(passing, lesson, framework)
        passed = {row["change"] for row in rows if row["fraction"] == 1}
        known = mutants.known(lesson, framework)
        listed = {change for name, change in known if name == function and change != mutants.ANY}
        stale = listed - passed
        assert not stale, f"listed in {mutants.EQUIVALENT.name}, but not made or not right: {stale}"


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


def test_what_an_error_says_is_not_changed():
    source = "def f(x):\n    if x < 1:\n        raise ValueError(f'{x - 1} is bad')\n    return x"
    made = [text for _, text in mutants.mutants(source)]
    assert made and all("raise ValueError(f'{x - 1} is bad')" in text for text in made)


def test_what_to_do_about_changes_that_pass_is_a_line_of_the_list():
    row = {"function": "f", "change": "return x[1:] -> return x[:]", "fraction": 1.0}
    said = mutants.what_to_do([row], "03-windows", "keras")
    explained, _, entry = said.partition("\n")
    assert "solutions/03-windows/keras.ipynb" in explained
    assert yaml.safe_load(entry) == [
        {
            "lesson": "03-windows",
            "function": "f",
            "frameworks": ["keras"],
            "reason": "...",
            "changes": [row["change"]],
        }
    ]
