"""Hints: three for every task, in the words of its own framework, and none for anything else."""

import pytest

from lstm_shapes.checks import FRAMEWORKS, LESSONS, hints, lesson_tasks
from lstm_shapes.checks.notebook import checker

OTHERS = {"keras": ("torch.", "nn."), "pytorch": ("np.", "keras.")}
TASKS = [
    pytest.param(function, framework, id=f"{framework}-{function}")
    for lesson in LESSONS
    for framework in FRAMEWORKS
    for function in lesson_tasks(lesson, framework)
]


@pytest.mark.parametrize("function, framework", TASKS)
def test_every_task_has_three_different_hints_in_its_framework(function, framework):
    said = hints.hints(function, framework)
    assert len(set(said)) == hints.STEPS and all(text.endswith((".", "?")) for text in said)
    foreign = [name for text in said for name in OTHERS[framework] if name in text]
    assert not foreign
    assert "`" not in said[0] or len(said[0].split("`")) <= 5, "the first asks, it does not tell"


def test_no_hint_is_left_of_a_task_that_is_gone():
    assert set(hints.written()) == {param.values[0] for param in TASKS}


def test_a_notebook_prints_as_many_hints_as_asked_for_behind_the_verdict(capsys):
    check = checker("01-tensor-dimensions", "pytorch")
    check("rows_as_steps", lambda table: table, hint=2)
    said = capsys.readouterr().out
    assert said.index("rows_as_steps:") < said.index("Hint 1 of 3") < said.index("Hint 2 of 3")
    assert "Hint 3" not in said
    check("rows_as_steps", lambda table: table)
    assert "Hint" not in capsys.readouterr().out
    with pytest.raises(ValueError, match="There are 3 hints"):
        check("rows_as_steps", lambda table: table, hint=4)
