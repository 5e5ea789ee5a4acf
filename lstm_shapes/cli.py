"""The command `lstm-shapes`: check, grade, release, remove-framework, new-task."""

import sys
from collections.abc import Sequence
from pathlib import Path

try:
    import click
    from rich.console import Console

    from .authoring.new_task import new_task
    from .grading import course, remove_framework, report, self_check
    from .grading.self_check import NotebookResult
    from .grading.submission import UsageError
    from .lint.command import lint
except ImportError as missing:
    sys.exit(
        f"`lstm-shapes` needs the package {missing.name!r}. In the course's folder, `make lab` "
        'installs all of them; elsewhere install the course with its extra "grade".'
    )

from .judging.task import HINT_STEPS
from .tasks import LESSONS


class CommandError(click.ClickException):
    """An error as one sentence on stderr, and exit code 2."""

    exit_code = 2


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """The Shape of an LSTM: check a notebook, grade a class, release the exercises."""


main.add_command(new_task)
main.add_command(lint)


@main.command()
@click.argument("path", type=click.Path(), metavar="NOTEBOOK|FOLDER")
@click.option(
    "--hint",
    type=click.IntRange(1, HINT_STEPS),
    help="Print that many hints for the first task without full points: 1 says what to ask "
    "yourself, 2 also which operation does it, 3 also nearly the line.",
)
@click.option("--task", metavar="FUNCTION", help="Print the hints of this task instead.")
def check(path: str, hint: int | None, task: str | None) -> None:
    """Grade one NOTEBOOK of yours: points and messages here, and a feedback page next to it.

    For a FOLDER, grade every notebook of the course in it, and show your progress.
    """
    console = Console()
    try:
        paths = self_check.in_folder(path) if Path(path).is_dir() else [Path(path)]
        check_options(task, hint, paths)
        results = [run(console, notebook) for notebook in paths]
    except UsageError as error:
        raise CommandError(str(error)) from error
    # The points come first: they are not lost if a page cannot be written.
    several = Path(path).is_dir()
    console.print(report.progress_table(results) if several else report.points_table(results[0]))
    for result in results:
        try:
            page = report.write_page(result)
            console.print(f"Feedback page: {page}", soft_wrap=True, highlight=False)
        except OSError as error:
            message = f"The feedback page could not be written: {error.strerror}."
            raise CommandError(message) from error
    if hint:
        print_hints(console, results, hint, task)


def check_options(task: str | None, hint: int | None, paths: Sequence[Path]) -> None:
    """Refuse, before anything runs, a task that no notebook has. Raises UsageError."""
    if task is None:
        return
    if not hint:
        raise UsageError("--task says which task's hints to print: add --hint 1, 2, or 3.")
    names = [name for path in paths for name in self_check.tasks_of(path)]
    if task not in names:
        raise UsageError(
            f"There is no task {task!r} here. Tasks: {', '.join(dict.fromkeys(names))}."
        )


def print_hints(
    console: Console, results: Sequence[NotebookResult], steps: int, task: str | None
) -> None:
    """Print the hints of a task, in each notebook that has it, or of the first unfinished one."""
    pairs = [(result, one) for result in report.in_order(results) for one in result.results]
    if task:
        chosen = [pair for pair in pairs if pair[1].task.function == task]
    else:
        chosen = [pair for pair in pairs if pair[1].points < pair[1].task.points][:1]
    for result, one in chosen:
        console.print(f"\n{one.task.function} ({result.lesson}, {result.framework})")
        for number, text in enumerate(one.task.hints_in(result.framework, steps), 1):
            console.print(f"  Hint {number} of {HINT_STEPS}: {text}", markup=False)
    if not chosen:
        console.print("\nEvery task has full points: there is nothing to hint at.")


def run(console: Console, notebook: Path) -> NotebookResult:
    """Grade one notebook. Raises UsageError."""
    with console.status(f"Running {notebook} and calling its functions ..."):
        return self_check.grade(notebook)


@main.command()
@click.argument("lesson", required=False)
def grade(lesson: str | None) -> None:
    """Grade the submissions of a LESSON, or of all, from submitted/<student>/<lesson>/."""
    console = Console()
    try:
        lessons = [lesson] if lesson else course.submitted_lessons()
    except UsageError as error:
        raise CommandError(str(error)) from error
    failed = [failure for name in lessons for failure in grade_lesson(console, name)]
    if failed:
        names = ", ".join(failed)
        raise CommandError(f"Could not be graded: {names}. `nbgrader autograde` says why.")
    for name in lessons:
        console.print("Feedback pages: feedback/<student>/" + name)


def grade_lesson(console: Console, lesson: str) -> list[str]:
    """Grade one lesson and print its table; return the students who could not be graded."""
    try:
        with console.status("") as status:
            scores = course.grade(
                lesson,
                lambda student, number, count: status.update(f"{number} of {count}: {student}"),
            )
    except UsageError as error:
        raise CommandError(str(error)) from error
    console.print(report.class_table(lesson, scores))
    return [student for student, notebooks in scores.items() if notebooks is None]


@main.command()
@click.argument("lessons", nargs=-1, metavar="[LESSON]...")
def release(lessons: Sequence[str]) -> None:
    """Regenerate exercises/ from solutions/, for the LESSONs named or for all."""
    try:
        for lesson in lessons or LESSONS:
            changed = course.release(lesson)
            for path in changed:
                click.echo(f"changed {path}")
            if not changed:
                click.echo(f"{lesson} is current.")
    except UsageError as error:
        raise CommandError(str(error)) from error


@main.command("remove-framework")
@click.argument("framework", metavar="keras|pytorch")
@click.option("--yes", is_flag=True, help="Do not ask.")
def remove(framework: str, yes: bool) -> None:
    """Make a course in one framework: move the notebooks of the other FRAMEWORK into a zip file.

    The pages still teach both.
    """
    try:
        found = remove_framework.removable_notebooks(framework)
        if not yes:
            click.confirm(f"Remove {len(found)} {framework} notebooks?", abort=True)
        archive = remove_framework.archive_and_remove(framework)
    except UsageError as error:
        raise CommandError(str(error)) from error
    click.echo(
        f"{len(found)} {framework} notebooks are in {archive.name}, and no longer in the course."
    )
    click.echo("To have them back, unpack that file here and run `lstm-shapes release`.")
