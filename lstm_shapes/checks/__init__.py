"""What a right answer is: the graded functions of each lesson, and how they are judged.

Neither framework is imported here: references are NumPy, and only the asker,
beside the learner's code, touches Keras or PyTorch.
"""

import importlib
import secrets

import numpy as np

from . import asker, judge, wire

LESSONS = {
    "01-tensor-dimensions": "tensor_dimensions",
    "02-units-and-cells": "units_and_cells",
    "03-windows": "windows",
    "04-outputs-and-states": "outputs_and_states",
    "05-padding-and-masking": "padding_and_masking",
    "06-many-to-one": "many_to_one",
    "07-sequence-tasks": "sequence_tasks",
}
FRAMEWORKS = ("keras", "pytorch")


def lesson_tasks(lesson, framework):
    """{function: Task} of one notebook. Raises KeyError for a lesson that does not exist."""
    module = importlib.import_module(f"{__name__}.{LESSONS[lesson]}")
    return {task.function: task for task in module.TASKS if framework in task.frameworks}


class Question:
    """One task with cases just drawn: what is asked, and the judge who knows the answers."""

    def __init__(self, task, framework, seed=None):
        self.task, self.framework = task, framework
        self.cases = task.cases(np.random.default_rng(seed), framework)
        self.mark = secrets.token_hex(16)
        self.request = wire.request(task, self.cases, framework, self.mark)

    def judge(self, text, extra=""):
        """The Verdict on the asker's JSON text (None: no answer came)."""
        return judge.judge(self.task, self.framework, self.cases, text, self.mark, extra)


def check_here(task, framework, function, seed=None):
    """Ask a function in this very process and judge it: a Verdict."""
    question = Question(task, framework, seed)
    return question.judge(asker.ask(question.request, {task.function: function}))
