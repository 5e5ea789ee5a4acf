"""The door: `lstm-shapes check`, `grade`, `release`, `remove-framework`."""

import sys
from pathlib import Path

try:
    import click
    from rich.console import Console
    from rich.table import Table

    from .grading import course, feedback, own, tracks
    from .grading.notebooks import Unusable
except ImportError as missing:
    sys.exit(
        f"`lstm-shapes` needs the package {missing.name!r}. In the course's folder, `make lab` "
        'has all of them; elsewhere install the course with its extra "grade".'
    )

from .judging.task import HINT_STEPS
from .tasks import LESSONS


class Sentence(click.ClickException):
    """An error as one sentence on stderr, and exit code 2."""

    exit_code = 2


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main():
    """The Shape of an LSTM: check a notebook, grade a class, release the exercises."""


@main.command()
@click.argument("path", type=click.Path(), metavar="NOTEBOOK|FOLDER")
@click.option(
    "--hint",
    type=click.IntRange(1, HINT_STEPS),
    help="Print that many hints for the first task that is not whole: 1 says what to ask "
    "yourself, 2 also which operation does it, 3 also nearly the line.",
)
@click.option("--task", metavar="FUNCTION", help="The task to print hints for, not the first one.")
def check(path, hint, task):
    """Grade one NOTEBOOK of yours: points and messages here, and a feedback page beside it.

    Of a FOLDER, every notebook of the course in it, and how far you have come.
    """
    console = Console()
    try:
        paths = own.in_folder(path) if Path(path).is_dir() else [path]
        check_task(task, hint, paths)
        reports = [run(console, notebook) for notebook in paths]
    except Unusable as error:
        raise Sentence(str(error)) from error
    # The points come first: they are not lost if a page cannot be written.
    whole = progress_table(reports) if Path(path).is_dir() else points_table(reports[0])
    console.print(whole)
    for report in reports:
        try:
            page = feedback.write(report)
            console.print(f"Feedback page: {page}", soft_wrap=True, highlight=False)
        except OSError as error:
            raise Sentence(f"The feedback page could not be written: {error.strerror}.") from error
    if hint:
        print_hints(console, reports, hint, task)


def check_task(task, hint, paths):
    """Refuse, before anything runs, a task that none of the notebooks has. Raises Unusable."""
    if task is None:
        return
    if not hint:
        raise Unusable("--task says which task's hints to print: add --hint 1, 2 or 3.")
    names = [name for path in paths for name in own.tasks_of(path)]
    if task not in names:
        raise Unusable(f"There is no task {task!r} here. Tasks: {', '.join(dict.fromkeys(names))}.")


def print_hints(console, reports, steps, task):
    """The hints for the task named, in each notebook that has it, or for the first not whole."""
    grades = [(report, grade) for report in in_order(reports) for grade in report.grades]
    if task:
        chosen = [pair for pair in grades if pair[1].task.function == task]
    else:
        chosen = [pair for pair in grades if pair[1].points < pair[1].task.points][:1]
    for report, grade in chosen:
        console.print(f"\n{grade.task.function} ({report.lesson}, {report.framework})")
        for number, text in enumerate(grade.task.hints_in(report.framework, steps), 1):
            console.print(f"  Hint {number} of {HINT_STEPS}: {text}", markup=False)
    if not chosen:
        console.print("\nEvery task is whole: there is nothing to hint at.")


def in_order(reports):
    return sorted(reports, key=lambda report: (report.lesson, report.framework))


def run(console, notebook):
    """The report on one notebook. Raises Unusable."""
    with console.status(f"Running {notebook} and asking its functions ..."):
        return own.grade(notebook)


def progress_table(reports):
    """Lessons, points so far, and the first task of each that is not whole yet."""
    points, most = (sum(getattr(report, name) for report in reports) for name in ("points", "most"))
    table = Table(title=f"{points:g} of {most} points")
    for column in ("lesson", "framework", "points", "next"):
        table.add_column(column, justify="right" if column == "points" else "left", overflow="fold")
    for report in in_order(reports):
        left = [grade.task.function for grade in report.grades if grade.points < grade.task.points]
        share = f"{report.points:g} of {report.most}"
        table.add_row(report.lesson, report.framework, share, left[0] if left else "done")
    return table


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


@main.command()
@click.argument("framework", metavar="keras|pytorch")
@click.option("--yes", is_flag=True, help="Do not ask.")
def remove_framework(framework, yes):
    """Leave a course in one framework: put the graded notebooks of the other FRAMEWORK away.

    They go into a zip file beside the course. The pages keep teaching both.
    """
    try:
        found = tracks.to_put_away(framework)
        if not yes:
            click.confirm(f"Put {len(found)} {framework} notebooks away?", abort=True)
        archive = tracks.put_away(framework)
    except Unusable as error:
        raise Sentence(str(error)) from error
    click.echo(
        f"{len(found)} {framework} notebooks are in {archive.name}, and gone from the course."
    )
    click.echo("Unpack that file here, and run `lstm-shapes release`, to have them back.")
