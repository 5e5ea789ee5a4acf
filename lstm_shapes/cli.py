"""The door: `lstm-shapes check`, `lstm-shapes grade`, `lstm-shapes release`."""

import sys

try:
    import click
    from rich.console import Console
    from rich.table import Table

    from .grading import course, feedback, own
    from .grading.notebooks import Unusable
except ImportError as missing:
    sys.exit(
        f"`lstm-shapes` needs the package {missing.name!r}. In the course's folder, `make lab` "
        'has all of them; elsewhere install the course with its extra "grade".'
    )

from .checks import LESSONS


class Sentence(click.ClickException):
    """An error as one sentence on stderr, and exit code 2."""

    exit_code = 2


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main():
    """The Shape of an LSTM: check a notebook, grade a class, release the exercises."""


@main.command()
@click.argument("notebook", type=click.Path())
def check(notebook):
    """Grade one NOTEBOOK of yours: points and messages here, and a feedback page beside it."""
    console = Console()
    try:
        with console.status(f"Running {notebook} and asking its functions ..."):
            report = own.grade(notebook)
    except Unusable as error:
        raise Sentence(str(error)) from error
    console.print(points_table(report))
    try:
        console.print(f"Feedback page: {feedback.write(report)}", soft_wrap=True)
    except OSError as error:
        raise Sentence(f"The feedback page could not be written: {error.strerror}.") from error


def points_table(report):
    """The tasks of one notebook: points, what holds, what to do."""
    total = f"{report.points:g} of {report.most}"
    table = Table(title=f"{report.lesson}, {report.framework}: {total} points", show_lines=True)
    table.add_column("task", overflow="fold")
    table.add_column("points", justify="right", no_wrap=True)
    table.add_column("what was found", overflow="fold", ratio=1)
    for grade in report.grades:
        groups = "  ".join(
            f"{'✓' if held else '✗'} {group}" for group, held in grade.verdict.groups.items()
        )
        table.add_row(
            grade.task.function,
            f"{grade.points:g} of {grade.task.points}",
            f"{groups}\n{grade.verdict.sentence}",
        )
    return table


@main.command()
@click.argument("lesson", required=False)
def grade(lesson):
    """Grade what a class handed in of a LESSON, or of all, from submitted/<student>/<lesson>/."""
    console = Console()
    try:
        lessons = [lesson] if lesson else course.handed_in_lessons()
    except Unusable as error:
        raise Sentence(str(error)) from error
    failed = [failure for name in lessons for failure in grade_lesson(console, name)]
    if failed:
        raise Sentence(f"Could not be graded: {', '.join(failed)}. `nbgrader autograde` says why.")
    for name in lessons:
        console.print("Feedback pages: feedback/<student>/" + name)


def grade_lesson(console, lesson):
    """Grade one lesson and print its table; returns the students who could not be graded."""
    try:
        with console.status("") as status:
            scores = course.grade(
                lesson,
                lambda student, number, count: status.update(f"{number} of {count}: {student}"),
            )
    except Unusable as error:
        raise Sentence(str(error)) from error
    console.print(class_table(lesson, scores))
    return [student for student, notebooks in scores.items() if notebooks is None]


def class_table(lesson, scores):
    """Students by notebooks."""
    names = sorted({name for found in scores.values() if found for name in found})
    table = Table(title=lesson)
    table.add_column("student")
    for name in names:
        table.add_column(name, justify="right")
    for student, found in scores.items():
        if found is None:
            table.add_row(student, *["not graded"] * len(names))
            continue
        table.add_row(student, *[f"{found[name][0]:g} of {found[name][1]:g}" for name in names])
    return table


@main.command()
@click.argument("lessons", nargs=-1, metavar="[LESSON]...")
def release(lessons):
    """Regenerate exercises/ from solutions/, for the LESSONs named or for all."""
    try:
        for lesson in lessons or LESSONS:
            changed = course.release(lesson)
            for path in changed:
                click.echo(f"changed {path}")
            if not changed:
                click.echo(f"{lesson} is current.")
    except Unusable as error:
        raise Sentence(str(error)) from error
