"""A learner's own grading of one notebook, the way a class is graded."""

from dataclasses import dataclass
from pathlib import Path

from nbformat import NotebookNode

from lstm_shapes.judging.task import Task, Verdict

from . import run
from .submission import Submission, UsageError

MAX_EXAMPLE_CHARS = 1_000


@dataclass(frozen=True)
class TaskResult:
    """One task's result: the learner's code, and what its visible examples said if they failed."""

    task: Task
    verdict: Verdict
    code: str
    examples: str
    note: str = ""

    @property
    def points(self) -> float:
        return round(self.task.points * self.verdict.fraction, 2)


@dataclass(frozen=True)
class NotebookResult:
    """The results of one notebook, task by task."""

    path: Path
    lesson: str
    framework: str
    results: tuple[TaskResult, ...]

    @property
    def points(self) -> float:
        return round(sum(result.points for result in self.results), 2)

    @property
    def max_points(self) -> int:
        return sum(result.task.points for result in self.results)


def grade(path: Path | str, kernel_name: str = "python3") -> NotebookResult:
    """Grade the notebook at a path; the file itself is only read. Raises UsageError."""
    path = Path(path)
    submission = Submission.read(path).repaired()
    questions = run.draw_questions(submission)
    answers = run.run(submission, questions, path.resolve().parent, kernel_name=kernel_name)
    verdicts = run.judge_all(submission, questions, answers)
    results = (
        TaskResult(
            submission.tasks[name],
            verdict,
            *code_and_examples(submission, name),
            submission.note(name),
        )
        for name, verdict in verdicts.items()
    )
    return NotebookResult(path, submission.lesson, submission.framework, tuple(results))


def tasks_of(path: Path | str) -> list[str]:
    """Return the names of the tasks of the notebook at a path. Raises UsageError."""
    return list(Submission.read(Path(path)).tasks)


def in_folder(folder: Path | str) -> list[Path]:
    """Return the course's notebooks in and below a folder. Raises UsageError if there is none."""
    found = []
    for path in sorted(Path(folder).rglob("*.ipynb")):
        if ".ipynb_checkpoints" in path.parts:
            continue
        try:
            Submission.read(path)
        except UsageError:
            continue  # a learner's folder may hold other notebooks
        found.append(path)
    if not found:
        raise UsageError(
            f"There is no notebook of this course in {folder}. Name a notebook, or its folder."
        )
    return found


def code_and_examples(submission: Submission, function: str) -> tuple[str, str]:
    """Return the learner's code of a task, and what its visible examples said if they failed."""
    place = submission.answer_cell(function)
    if place is None:
        return "", ""
    following = submission.cells[place + 1 : place + 2]
    said = said_before_failing(following[0].get("outputs", [])) if following else ""
    return submission.cells[place].source, said


def said_before_failing(outputs: list[NotebookNode]) -> str:
    """Return what a cell printed and the error that ended it; empty if it ended well."""
    errors = [output for output in outputs if output.output_type == "error"]
    if not errors:
        return ""
    printed = [output.text for output in outputs if output.output_type == "stream"]
    error = f"{errors[0].ename}: {errors[0].evalue}".strip(": ")
    return "".join(printed)[:MAX_EXAMPLE_CHARS] + error[:MAX_EXAMPLE_CHARS]
