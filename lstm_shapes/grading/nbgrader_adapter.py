"""nbgrader's steps of this course: repair a submission, form its verdicts outside the kernel."""

from pathlib import Path
from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_output
from nbgrader.preprocessors import Execute, NbGraderPreprocessor

from lstm_shapes.judging.task import Task, Verdict
from lstm_shapes.tasks import FRAMEWORKS, LESSONS

from . import run
from .report import format_verdict
from .submission import Submission


def submission_of(nb: NotebookNode, resources: Any) -> Submission | None:
    """Return the submission that nbgrader is at; None for a notebook of another course."""
    names = (resources or {}).get("nbgrader", {})
    lesson, framework = names.get("assignment"), names.get("notebook")
    known = lesson in LESSONS and framework in FRAMEWORKS
    return Submission(nb, lesson, framework) if known else None


class RepairSubmission(NbGraderPreprocessor):
    """The first step of autograding: graded cells that were copied, split, deleted, or stripped."""

    def preprocess(self, nb: NotebookNode, resources: Any) -> Any:
        submission = submission_of(nb, resources)
        return (submission.repaired().nb if submission else nb), resources


class ExecuteAndJudge(Execute):
    """Takes the place of nbgrader's Execute: the probe runs instead of the test cells."""

    def preprocess(self, nb: NotebookNode, resources: Any = None, km: Any = None) -> Any:
        submission = submission_of(nb, resources)
        if not submission:
            return super().preprocess(nb, resources, km)
        questions = run.draw_questions(submission)
        folder = Path((resources.get("metadata") or {}).get("path") or ".")
        answers = run.run(submission, questions, folder, parent=self)
        verdicts = run.judge_all(submission, questions, answers)
        for index, question in questions.items():
            function = question.task.function
            note = submission.note(function)
            write_verdict(nb.cells[index], question.task, verdicts[function], note)
        return nb, resources


def write_verdict(cell: NotebookNode, task: Task, verdict: Verdict, note: str = "") -> None:
    """Write exactly two outputs: the sentence as text, and the points as a number."""
    points = float(cell.metadata["nbgrader"]["points"])
    earned = min(points, round(points * verdict.fraction, 2))
    cell.outputs = [
        new_output("stream", name="stdout", text=format_verdict(task, verdict, note) + "\n"),
        new_output(
            "execute_result",
            data={"text/plain": f"{earned:g}"},
            execution_count=cell.get("execution_count"),
        ),
    ]
