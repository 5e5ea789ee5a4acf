"""The known mistakes are mistakes, and can be told from each other."""

import itertools

import numpy as np
import pytest

from lstm_shapes.judging import judge
from lstm_shapes.judging.task import Layer
from lstm_shapes.tasks import FRAMEWORKS, LESSONS, lesson_tasks

SEEDS = range(20)
TASKS = [
    pytest.param(task, framework, id=f"{framework}-{task.function}")
    for lesson in LESSONS
    for framework in FRAMEWORKS
    for task in lesson_tasks(lesson, framework).values()
]


def answers(function, cases):
    return [judge.answers_of(function, case) for case in cases]


def same(some, others, task):
    return all(
        judge.agrees(answer, other, task)
        for pair in zip(some, others)
        for answer, other in zip(*pair)
    )


@pytest.mark.parametrize("task, framework", TASKS)
def test_each_mistake_differs_from_the_reference_and_from_every_other_one(task, framework):
    for seed in SEEDS:
        cases = task.cases(np.random.default_rng(seed), framework)
        right = answers(task.reference, cases)
        wrong = [(m, answers(m.answer, cases)) for m in task.mistakes_in(framework)]
        for mistake, given in wrong:
            assert not same(given, right, task), (seed, mistake.sentence)
        for (one, given), (other, others) in itertools.combinations(wrong, 2):
            assert not same(given, others, task), (seed, one.sentence, other.sentence)


@pytest.mark.parametrize("task, framework", TASKS)
def test_cases_have_the_edges_that_let_wrong_answers_through(task, framework):
    """Axes that all differ, axes that coincide, and axes of one, in every drawing."""
    for seed in SEEDS:
        cases = task.cases(np.random.default_rng(seed), framework)
        shapes = [shape_of(case) for case in cases]
        assert {case.group for case in cases} == {"shape", "values", "edge cases"}
        assert any(len(set(shape)) == len(shape) and 1 not in shape for shape in shapes)
        assert any(len(set(shape)) < len(shape) for shape in shapes)
        for axis in range(len(shapes[0])):
            assert any(shape[axis] == 1 for shape in shapes), f"axis {axis} is never one"


def shape_of(case):
    """The axes of a case: of its first argument, or of what its model is called with."""
    if "axes" in case.known:
        return case.known["axes"]
    first = case.arguments[0]
    if isinstance(first, Layer):
        batch = case.calls[-1].inputs[0] if case.calls else case.arguments[1]
        return (*batch.shape, len(first.weights["recurrent_kernel"]))
    if case.calls:
        smallest = np.min([call.inputs[0].shape for call in other_sizes(case)], axis=0)
        biggest = case.calls[-1].inputs[0].shape
        units = np.ravel(case.arguments[1])[-1]
        return (*(smallest if 1 in smallest else biggest), units)
    if isinstance(first, int):
        return case.arguments
    return (len(first), *first[0].shape) if isinstance(first, list) else first.shape


def other_sizes(case):
    """The calls of a model with other inputs than the first."""
    return [call for call in case.calls if call.inputs[0] is not case.calls[0].inputs[0]]


@pytest.mark.parametrize("task, framework", TASKS)
def test_two_gradings_draw_other_inputs(task, framework):
    one, other = (task.cases(np.random.default_rng(), framework) for _ in range(2))
    assert repr(one) != repr(other)
