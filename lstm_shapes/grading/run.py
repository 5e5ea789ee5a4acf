"""Run a submission's cells in a kernel, probe its functions there, and judge the answers here."""

import json
import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jupyter_core.utils import run_sync
from nbclient.exceptions import CellTimeoutError, DeadKernelError
from nbformat import NotebookNode
from nbgrader.preprocessors import Execute
from nbgrader.utils import is_locked
from traitlets import Integer

from lstm_shapes.judging.explain import describe_error
from lstm_shapes.judging.probe import source_of_probe
from lstm_shapes.judging.question import Question
from lstm_shapes.judging.task import Failure, Verdict

from .submission import Submission

MIME = "text/x-lstm-shapes-answers"
# A notebook may have variables called exec, compile, or globals: builtins come from their module.
PROBE_CELL = """\
(lambda builtins, room: (
    builtins.exec(builtins.compile({source!r}, "<probe>", "exec"), room),
    room["publish"]({mime!r}, {request!r}, builtins.globals()),
))(__import__("builtins"), {{"__name__": "probe"}});
"""


@dataclass
class Answers:
    """What came back for the questions of one submission.

    texts: the probe's text by function. stopped: {index of a cell: how it took the kernel down}.
    """

    texts: dict[str, str] = field(default_factory=dict)
    stopped: dict[int, str] = field(default_factory=dict)


def draw_questions(submission: Submission) -> dict[int, Question]:
    """Draw fresh cases for each test cell of a repaired submission, by the cell's index."""
    return {index: Question(task, submission.framework) for index, task in submission.test_cells()}


def run(
    submission: Submission, questions: dict[int, Question], folder: Path, **options: Any
) -> Answers:
    """Run all cells of a repaired submission; its cells get their outputs.

    folder: the kernel's working directory. options: of the Runner, such as kernel_name.
    """
    return Runner(questions=questions, **options).answers_of(submission.nb, folder)


def judge_all(
    submission: Submission, questions: dict[int, Question], answers: Answers
) -> dict[str, Verdict]:
    """Judge the answers to all questions: {function: verdict}, in the notebook's order."""
    verdicts = {}
    for index, question in questions.items():
        name = question.task.function
        known = known_about(submission, answers, index, question)
        verdicts[name] = question.judge(answers.texts.get(name), known)
    return {name: verdicts[name] for name in submission.tasks}


def known_about(submission: Submission, answers: Answers, index: int, question: Question) -> str:
    """Say why no answer may have come: which cell stopped, and how."""
    if index in answers.stopped:
        return f"{answers.stopped[index]}."
    place = submission.answer_cell(question.task.function)
    if place in answers.stopped:
        return f"{answers.stopped[place]}: the cell that defines it."
    for output in submission.cells[place].get("outputs", []) if place is not None else ():
        if output.output_type == "error":
            failure = Failure("error", output.ename, output.evalue)
            return f"Its cell stopped with {describe_error(failure)}."
    for output in submission.cells[index].get("outputs", []):
        if output.output_type == "error" and output.ename == "CellTimeoutError":
            return f"It did not finish within {question.task.timeout_s} seconds."
    return ""


class Runner(Execute):
    """nbgrader's Execute, with the probe in place of the test cells' own source."""

    max_output_chars = Integer(
        20_000, help="Characters that a cell may print; the rest is cut, with a note."
    ).tag(config=True)
    iopub_timeout = Integer(
        30,
        help="Seconds to wait for the end of a cell's outputs. nbclient's 4 are not enough on a "
        "busy machine, where a cell that is done would look like one that hangs.",
    ).tag(config=True)
    setup_timeout = Integer(120, help="Seconds that a locked cell of the course may take.").tag(
        config=True
    )
    restarts = Integer(
        4, help="How often a notebook whose kernel died or hung is run again without that cell."
    ).tag(config=True)

    def __init__(self, questions: dict[int, Question], **options: Any) -> None:
        super().__init__(**options)
        self.questions = questions
        self.answers = Answers()
        self.running = -1
        self.timeout_func = self.timeout_of

    def answers_of(self, nb: NotebookNode, folder: Path) -> Answers:
        """Run all cells; if one takes the kernel down, run the others without it."""
        for index in self.questions:
            # A learner's tag must not keep a test cell from being probed.
            nb.cells[index].metadata.pop("tags", None)
        for _ in range(self.restarts + 1):
            self.running = -1
            self.answers.texts.clear()
            try:
                super().preprocess(nb, {"metadata": {"path": str(folder)}})
                break
            except DeadKernelError:
                self.answers.stopped[self.running] = "The kernel died while it ran"
            except CellTimeoutError:
                self.answers.stopped[self.running] = "It did not stop when its time was over"
        else:
            self.log.error("The kernel was lost %d times; the rest is not graded", _ + 1)
        for cell in nb.cells:
            if cell.cell_type == "code":
                cell.outputs = bounded(cell.outputs, self.max_output_chars)
        return self.answers

    async def async_start_new_kernel(self, **options: Any) -> None:
        # What a kernel writes outside its notebook (log lines of TensorFlow, of ipykernel) would
        # come between the lines of the teacher's output.
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        env = os.environ | {"NBGRADER_EXECUTION": "autograde"}
        await super().async_start_new_kernel(env=env, **quiet, **options)

    start_new_kernel = run_sync(async_start_new_kernel)

    def timeout_of(self, cell: NotebookNode) -> int | None:
        for index, question in self.questions.items():
            if cell is self.nb.cells[index]:
                return question.task.timeout_s
        timeout: int | None = self.timeout
        if is_locked(cell):
            # The set-up cell imports a framework: a busy machine is not the learner's fault.
            return max(timeout or 0, self.setup_timeout)
        return timeout

    def preprocess_cell(self, cell: NotebookNode, resources: Any, index: int) -> Any:
        if index in self.answers.stopped:
            return cell, resources
        self.running = index
        question = self.questions.get(index)
        if question is None:
            return super().preprocess_cell(cell, resources, index)
        own = cell.source
        cell.source = PROBE_CELL.format(
            source=source_of_probe(), mime=MIME, request=question.request
        )
        try:
            super().preprocess_cell(cell, resources, index)
        finally:
            cell.source = own
        # Kept now: a later cell can still change what this one shows.
        text = marked_answer(cell.outputs, question.nonce)
        if text is not None:
            self.answers.texts[question.task.function] = text
        return cell, resources


def marked_answer(outputs: list[NotebookNode], nonce: str) -> str | None:
    """Return the one text with the question's nonce; None if there is none, or more than one."""
    texts = [
        text
        for output in outputs
        if isinstance(text := output.get("data", {}).get(MIME), str) and nonce in text
    ]
    return texts[0] if len(texts) == 1 else None


def bounded(outputs: list[NotebookNode], limit: int) -> list[NotebookNode]:
    """Return outputs that can be written back and read: text only, and not too much of it."""
    kept = []
    for output in outputs:
        if output.output_type == "stream":
            output.text = cut(output.text, limit)
        elif output.output_type == "error":
            output.traceback = [cut(line, limit) for line in output.traceback[-50:]]
            output.evalue = cut(output.evalue, limit)
        elif isinstance(output.get("data"), Mapping):
            output.data = {
                mime: value
                for mime, value in output.data.items()
                if isinstance(value, str) and (len(value) <= limit or mime.startswith("image/"))
            }
            output.metadata = {}
            if not output.data:
                continue
        kept.append(output)
    return kept


def cut(content: Any, limit: int) -> str:
    text: str = content if isinstance(content, str) else json.dumps(content)[:limit]
    if len(text) <= limit:
        return text
    return text[:limit] + f"\n... {len(text) - limit} more characters were cut."
