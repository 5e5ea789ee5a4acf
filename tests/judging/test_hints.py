"""Hints: three for every task, in the words of its own framework, and none for anything else."""

import pytest

from lstm_shapes.judging.task import HINT_STEPS, in_framework
from lstm_shapes.notebook import checker
from lstm_shapes.tasks import FRAMEWORKS, LESSONS, lesson_tasks

OTHERS = {"keras": ("torch.", "nn."), "pytorch": ("np.", "keras.")}
TASKS = [
    pytest.param(task, framework, id=f"{framework}-{task.function}")
    for lesson in LESSONS
    for framework in FRAMEWORKS
    for task in lesson_tasks(lesson, framework).values()
]


@pytest.mark.parametrize("task, framework", TASKS)
def test_every_task_has_three_different_hints_in_its_framework(task, framework):
    said = task.hints_in(framework)
    assert len(set(said)) == HINT_STEPS and all(text.endswith((".", "?")) for text in said)
    assert not [text for text in said if "{" in text], "a choice was left open"
    foreign = [name for text in said for name in OTHERS[framework] if name in text]
    assert not foreign
    assert "`" not in said[0] or len(said[0].split("`")) <= 5, "the first asks, it does not tell"


def test_a_choice_is_made_by_the_framework():
    text = "`{np|torch}.stack` with `{axis|dim}=1`{|, on the CPU}."
    assert in_framework(text, "keras") == "`np.stack` with `axis=1`."
    assert in_framework(text, "pytorch") == "`torch.stack` with `dim=1`, on the CPU."
    assert in_framework({"keras": "{np|torch}", "pytorch": "{function}"}, "pytorch") == "{function}"


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
