"""A question: one task with freshly drawn cases, for the probe and for the judge."""

import secrets
from collections.abc import Callable

import numpy as np

from . import judge, protocol
from .probe import probe
from .task import Task, Verdict


class Question:
    """One task with freshly drawn cases: what the probe is sent, and the judge of its answer."""

    def __init__(self, task: Task, framework: str, seed: int | None = None) -> None:
        self.task, self.framework = task, framework
        self.cases = list(task.cases(np.random.default_rng(seed), framework))
        self.nonce = secrets.token_hex(16)
        self.request = protocol.encode_request(task, self.cases, framework, self.nonce)

    def judge(self, text: str | None, extra: str = "") -> Verdict:
        """Judge the probe's JSON text; None means that no answer arrived."""
        return judge.judge(self.task, self.framework, self.cases, text, self.nonce, extra)


def check_here(
    task: Task, framework: str, function: Callable[..., object], seed: int | None = None
) -> Verdict:
    """Ask a function in this very process, and judge its answers."""
    question = Question(task, framework, seed)
    return question.judge(probe(question.request, {task.function: function}))
