"""`check` for a learner's own notebook: judges on the spot and says what it found.

It needs NumPy, the framework of the notebook, and nothing else.
"""

import contextlib
import importlib
import os
from collections.abc import Callable, Iterator

from .grading.report import format_verdict, wrapped
from .judging.question import check_here
from .judging.task import HINT_STEPS
from .tasks import FRAMEWORKS, LESSONS, lesson_tasks


class IncorrectError(AssertionError):
    """A graded function is not right yet; shown where nbgrader forms a grade from errors."""

    def _render_traceback_(self) -> list[str]:
        # IPython shows this instead of a traceback through the course's own code.
        return [f"\x1b[0;31mNot right yet\x1b[0m  {self}"]


class UngradedError(RuntimeError):
    """This kernel must not form a grade: the verdict belongs outside the learner's process."""


# Without these, TensorFlow prints its log below the cell that imports it, and its fast kernels
# round differently from one processor to the next.
KERAS_SETTINGS = {
    "KERAS_BACKEND": "tensorflow",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "TF_ENABLE_ONEDNN_OPTS": "0",
}


@contextlib.contextmanager
def nothing_on_stderr() -> Iterator[None]:
    """Hide what is written to the process's standard error, also from C++."""
    kept, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(nowhere)
        os.close(kept)


def import_keras() -> None:
    """Import Keras with the course's settings, and without the note that there is no GPU.

    A Keras that is missing is left to the notebook's own import, which says so.
    """
    for name, value in KERAS_SETTINGS.items():
        os.environ.setdefault(name, value)
    with nothing_on_stderr(), contextlib.suppress(ImportError):
        importlib.import_module("keras")


def checker(lesson: str, framework: str) -> Callable[..., None]:
    """Return the `check` function of one notebook.

    For a notebook in Keras it is called before `import keras`, which it does first and quietly.

    Raises: ValueError for another lesson or framework.
    """
    if lesson not in LESSONS:
        raise ValueError(f"There is no lesson {lesson!r}. Lessons: {', '.join(LESSONS)}.")
    if framework not in FRAMEWORKS:
        raise ValueError(f"There is no framework {framework!r}. Use 'keras' or 'pytorch'.")
    if framework == "keras":
        import_keras()
    tasks = lesson_tasks(lesson, framework)

    def check(name: str, function: Callable[..., object], hint: int = 0) -> None:
        """Call `function` with freshly drawn inputs; print what is right and what is not.

        hint: 1, 2, or 3 prints that many hints after it, each closer to the line to write.
        """
        execution = os.environ.get("NBGRADER_EXECUTION", "")
        if execution == "autograde":
            raise UngradedError(
                "This grade must be formed by the course's own step. Run nbgrader where the "
                "course's nbgrader_config.py is."
            )
        if name not in tasks:
            raise ValueError(f"{name!r} is not a task of {lesson}. Tasks: {', '.join(tasks)}.")
        if hint not in range(HINT_STEPS + 1):
            raise ValueError(
                f"There are {HINT_STEPS} hints: hint=1, hint=2, or hint=3, not {hint!r}."
            )
        verdict = check_here(tasks[name], framework, function)
        text = format_verdict(tasks[name], verdict)
        if execution and verdict.fraction < 1:
            raise IncorrectError(text)
        print(text)
        for number, said in enumerate(tasks[name].hints_in(framework, hint), 1):
            print("\n".join(wrapped(f"Hint {number} of {HINT_STEPS}: {said}")))

    return check
