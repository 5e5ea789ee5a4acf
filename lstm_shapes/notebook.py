"""`check` for a learner's own notebook: judges on the spot and says what it found."""

import os
import textwrap

from .judging.question import check_here
from .judging.task import HINT_STEPS
from .tasks import FRAMEWORKS, LESSONS, lesson_tasks


class NotRight(AssertionError):
    """A graded function is not right yet; shown where a grade is formed from errors."""

    def _render_traceback_(self):
        # IPython shows this instead of a traceback through the course's own code.
        return [f"\x1b[0;31mNot right yet\x1b[0m  {self}"]


class NotGraded(RuntimeError):
    """This kernel must not form a grade: the verdict belongs outside the learner's process."""


def checker(lesson, framework):
    """The `check` function of one notebook.

    lesson: "01-tensor-dimensions", framework: "keras" or "pytorch".
    Raises ValueError for another lesson or framework.
    """
    if lesson not in LESSONS:
        raise ValueError(f"There is no lesson {lesson!r}. Lessons: {', '.join(LESSONS)}.")
    if framework not in FRAMEWORKS:
        raise ValueError(f"There is no framework {framework!r}. Use 'keras' or 'pytorch'.")
    tasks = lesson_tasks(lesson, framework)

    def check(name, function, hint=0):
        """Ask `function` for its answers to inputs just drawn; print what holds and what not.

        hint: 1, 2 or 3 prints that many hints behind it, each one nearer to the line to write.
        """
        execution = os.environ.get("NBGRADER_EXECUTION", "")
        if execution == "autograde":
            raise NotGraded(
                "This grade must be formed by the course's own step. Run nbgrader where the "
                "course's nbgrader_config.py is."
            )
        if name not in tasks:
            raise ValueError(f"{name!r} is no task of {lesson}. Tasks: {', '.join(tasks)}.")
        if hint not in range(HINT_STEPS + 1):
            raise ValueError(
                f"There are {HINT_STEPS} hints: hint=1, hint=2 or hint=3, not {hint!r}."
            )
        verdict = check_here(tasks[name], framework, function)
        report = say(tasks[name], verdict)
        if execution and verdict.fraction < 1:
            raise NotRight(report)
        print(report)
        for number, text in enumerate(tasks[name].hints_in(framework, hint), 1):
            print("\n".join(broken(f"Hint {number} of {HINT_STEPS}: {text}")))

    return check


def say(task, verdict):
    """A verdict as the lines a learner reads."""
    marks = [f"{'✓' if held else '✗'} {group}" for group, held in verdict.groups.items()]
    lines = [f"{task.function}: {'   '.join(marks)}", *broken(verdict.sentence)]
    if verdict.fraction < 1:
        lines.append(f"Read again: lesson {task.lesson[:2]}, section “{task.section}”.")
    return "\n".join(lines)


def broken(sentence, width=92):
    """A sentence as lines: Jupyter would break it inside its words."""
    how = {"break_long_words": False, "break_on_hyphens": False}
    return [part for line in sentence.splitlines() for part in textwrap.wrap(line, width, **how)]
