"""`lstm-shapes new-task`: the files of a new graded function, from templates that already pass."""

import re
from dataclasses import dataclass
from pathlib import Path

import click
import nbformat
from jinja2 import Environment, PackageLoader, StrictUndefined
from nbformat.v4 import new_code_cell, new_markdown_cell

from lstm_shapes.tasks import FRAMEWORKS, LESSONS, lesson_tasks, package_of

NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
NUMBERS = ("Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")
TEMPLATES = Environment(
    loader=PackageLoader(__package__),
    keep_trailing_newline=True,
    trim_blocks=True,
    undefined=StrictUndefined,
)


@dataclass(frozen=True)
class NewTask:
    """What the templates are filled with."""

    name: str
    lesson: str
    section: str
    points: int
    position: int

    @property
    def file(self) -> Path:
        """The file of the task, from the repository's root."""
        return Path(*package_of(self.lesson).split("."), f"{self.name}.py")


def sections_of(root: Path, lesson: str) -> list[str]:
    """Return the headings of a lesson's page, without its title."""
    text = (root / "chapters" / f"{lesson}.md").read_text(encoding="utf-8")
    return re.findall(r"^##+ (.+)$", text, re.MULTILINE)


def checked(root: Path, name: str, lesson: str, section: str | None, points: int) -> NewTask:
    """Return the task to write. Raises click.UsageError for what cannot be written."""
    if lesson not in LESSONS:
        raise click.UsageError(f"There is no lesson {lesson!r}. Lessons: {', '.join(LESSONS)}.")
    if not NAME.fullmatch(name):
        raise click.UsageError(
            f"{name!r} is not a function's name. Use lower case with underscores: mask_rows."
        )
    taken = {task for one in LESSONS for each in FRAMEWORKS for task in lesson_tasks(one, each)}
    if name in taken:
        raise click.UsageError(f"The course has a function {name} already. Choose another name.")
    sections = sections_of(root, lesson)
    if section not in sections:
        problem = (
            f"The page {lesson} has no section {section!r}. Write it first, or use one of these"
            if section
            else f"Add --section with the heading of {lesson} that explains the function"
        )
        listed = "".join(f"\n  {one}" for one in sections)
        raise click.UsageError(f"{problem}:{listed}")
    position = 1 + max(task.position for task in lesson_tasks(lesson, FRAMEWORKS[0]).values())
    return NewTask(name, lesson, section, points, position)


def new_files(root: Path, task: NewTask) -> dict[Path, str]:
    """Return the text of each file that the task consists of, by path."""
    files = {root / task.file: render("task.py", task)}
    for framework in FRAMEWORKS:
        answers = root / "tests" / "answers" / task.name / f"{framework}.py"
        files[answers] = render("answers.py", task, framework)
        notebook = root / "solutions" / task.lesson / f"{framework}.ipynb"
        if notebook.exists():
            files[notebook] = with_cells(notebook, task, framework)
    return files


def render(template: str, task: NewTask, framework: str = "") -> str:
    return TEMPLATES.get_template(f"{template}.j2").render(task=task, framework=framework)


def with_cells(path: Path, task: NewTask, framework: str) -> str:
    """Return a solution notebook with the task's four cells after those of the last task."""
    nb = nbformat.read(path, as_version=4)
    identifier = task.name.replace("_", "-")
    anchor = re.sub(r"[^a-z0-9]+", "-", task.section.lower()).strip("-")
    page = f"../../chapters/{task.lesson}.md#{anchor}"
    text = TEMPLATES.get_template("cell.md.j2").render(task=task, page=page)
    answer, examples = render("cells.py", task, framework).split("# %%\n")
    fixed = {"deletable": False, "editable": False}
    cells = [
        new_markdown_cell(
            text, id=f"task-{identifier}", metadata=fixed | graded(f"task-{identifier}")
        ),
        new_code_cell(
            answer.strip(), id=identifier, metadata=graded(task.name, locked=False, solution=True)
        ),
        new_code_cell(examples.strip(), id=f"examples-{identifier}"),
        new_code_cell(
            f'check("{task.name}", {task.name})',
            id=f"check-{identifier}",
            metadata=graded(f"check_{task.name}", grade=True, points=task.points),
        ),
    ]
    end = 1 + max(
        (n for n, cell in enumerate(nb.cells) if cell.metadata.get("nbgrader", {}).get("grade")),
        default=len(nb.cells) - 1,
    )
    nb.cells[end:end] = cells
    nb.cells[0].source = counted(nb.cells[0].source, task.points)
    return nbformat.writes(nb, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def counted(introduction: str, points: int) -> str:
    """Return a notebook's introduction with one task, and its points, more."""

    def more(match: re.Match[str]) -> str:
        number = 1 + NUMBERS.index(match[1])
        return f"{NUMBERS[number]} tasks, {int(match[2]) + points} points"

    return re.sub(rf"({'|'.join(NUMBERS[:-1])}) tasks, (\d+) points", more, introduction, count=1)


def graded(identifier: str, locked: bool = True, **more: object) -> dict[str, object]:
    """Return nbgrader's metadata of a cell."""
    found = {"grade": False, "solution": False, "task": False, "schema_version": 3}
    return {"nbgrader": found | {"grade_id": identifier, "locked": locked} | more}


def write_all(files: dict[Path, str]) -> None:
    """Write all files or none. Raises click.ClickException if one cannot be written."""
    before = {path: path.read_bytes() if path.exists() else None for path in files}
    try:
        for path, text in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    except OSError as error:
        for path, content in before.items():
            if content is not None:
                path.write_bytes(content)
            else:
                path.unlink(missing_ok=True)
        raise click.ClickException(f"Nothing was written: {error}.") from error


@click.command()
@click.argument("name")
@click.option("--lesson", required=True, help="The lesson, such as 03-windows.")
@click.option(
    "--section",
    help="The heading of the lesson that explains it. Required; without it, all are listed.",
)
@click.option("--points", type=click.IntRange(1, 10), default=3, show_default=True)
def new_task(name: str, lesson: str, section: str | None, points: int) -> None:
    """Write the files of a new graded function NAME, in both frameworks."""
    root = Path.cwd()
    if not (root / "solutions").is_dir():
        raise click.UsageError(
            f"There is no solutions/ in {root}. Run this in the course's folder."
        )
    task = checked(root, name, lesson, section, points)
    files = new_files(root, task)
    write_all(files)
    for path in files:
        click.echo(f"wrote {path.relative_to(root)}")
    click.echo(render("next_steps.txt", task))
