"""The graded functions: `<lesson>/<function>.py` holds one Task, found here by discovery.

No framework is imported here: references are NumPy, and only the probe, which runs
next to the learner's code, touches Keras or PyTorch.
"""

import dataclasses
import importlib
import pkgutil
from functools import cache

from lstm_shapes.judging.task import FRAMEWORKS, Task

__all__ = ["FRAMEWORKS", "LESSONS", "lesson_tasks", "package_of"]


def _packages() -> dict[str, str]:
    """The package of each lesson, by the lesson's name, in the order of the lessons."""
    found = {}
    for module in pkgutil.iter_modules(__path__):
        if module.ispkg:
            package = importlib.import_module(f"{__name__}.{module.name}")
            found[package.LESSON] = package.__name__
    return dict(sorted(found.items()))


_PACKAGES = _packages()
LESSONS = tuple(_PACKAGES)


def package_of(lesson: str) -> str:
    """Return the name of the package with a lesson's tasks. Raises: KeyError."""
    return _PACKAGES[lesson]


@cache
def _tasks_of(lesson: str) -> tuple[Task, ...]:
    """The tasks of a lesson, both frameworks', in the order of their positions."""
    package = importlib.import_module(package_of(lesson))
    modules = (
        importlib.import_module(f"{package.__name__}.{module.name}")
        for module in pkgutil.iter_modules(package.__path__)
    )
    tasks = [
        dataclasses.replace(module.TASK, lesson=lesson)
        for module in modules
        if hasattr(module, "TASK")
    ]
    return tuple(sorted(tasks, key=lambda task: task.position))


def lesson_tasks(lesson: str, framework: str) -> dict[str, Task]:
    """The tasks of one notebook, by the name of the graded function, in the notebook's order.

    Raises: KeyError for a lesson that does not exist.
    """
    return {task.function: task for task in _tasks_of(lesson) if framework in task.frameworks}
