"""The known mistakes are mistakes and can be told apart; the cases have the telling sizes."""

from functools import cache

import numpy as np
import pytest

from lstm_shapes.judging import judge
from lstm_shapes.judging.compare import agrees
from lstm_shapes.tasks import FRAMEWORKS, LESSONS, lesson_tasks

SEEDS = range(20)
TASKS = [
    pytest.param(lesson, task, framework, id=f"{framework}-{task.function}")
    for lesson in LESSONS
    for framework in FRAMEWORKS
    for task in lesson_tasks(lesson, framework).values()
]
each_task = pytest.mark.parametrize("lesson, task, framework", TASKS)


def cases_of(task, framework, seed):
    return list(task.cases(np.random.default_rng(seed), framework))


def comparison(task, cases):
    """Return (one, other) -> whether two references or mistakes answer all cases alike."""
    answers = cache(lambda function, number: judge.answers_of(function, cases[number]))

    def equal(one, other):
        return all(
            agrees(got, want, task)
            for number in range(len(cases))
            for got, want in zip(answers(one, number), answers(other, number), strict=True)
        )

    return equal


@each_task
def test_no_written_mistake_is_the_reference(lesson, task, framework):
    """A generated one may be, where the cases cannot show it: then it is never named."""
    for seed in SEEDS:
        equal = comparison(task, cases_of(task, framework, seed))
        for mistake in task.mistakes_in(framework):
            if not mistake.generated:
                assert not equal(mistake.answer, task.reference), (seed, mistake.key)


@each_task
def test_no_written_mistake_is_hidden_by_an_earlier_one(lesson, task, framework):
    """Of generated mistakes that cannot be told apart, the first is named; that is enough."""
    mistakes = task.mistakes_in(framework)
    for seed in SEEDS:
        equal = comparison(task, cases_of(task, framework, seed))
        for number, mistake in enumerate(mistakes):
            for earlier in mistakes[:number] if not mistake.generated else ():
                assert not equal(mistake.answer, earlier.answer), (
                    f"seed {seed}: {mistake.sentence!r} is never said, since {earlier.sentence!r} "
                    "gives the same answers"
                )


@each_task
def test_cases_have_the_sizes_that_let_wrong_answers_through(lesson, task, framework):
    """Axes that all differ, axes that coincide, and axes of length one, for every seed."""
    for seed in SEEDS:
        cases = cases_of(task, framework, seed)
        shapes = [case.sizes for case in cases if case.sizes]
        assert {case.group for case in cases} == {"shape", "values", "edge cases"}
        assert any(len(set(shape)) == len(shape) and 1 not in shape for shape in shapes)
        assert any(len(set(shape)) < len(shape) for shape in shapes)
        for axis in range(len(shapes[0])):
            assert any(shape[axis] == 1 for shape in shapes), f"axis {axis} is never one"


@each_task
def test_two_gradings_draw_other_inputs(lesson, task, framework):
    one, other = (repr(cases_of(task, framework, None)) for _ in range(2))
    assert one != other
