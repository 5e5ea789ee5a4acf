"""The command `lstm-shapes lint`."""

import sys
from pathlib import Path

import click

from . import lint as find_problems


class UnusableError(click.ClickException):
    """An error that is not about the text, with exit code 2."""

    exit_code = 2


@click.command()
@click.argument(
    "pages", nargs=-1, metavar="[PAGE]...", type=click.Path(exists=True, path_type=Path)
)
def lint(pages: tuple[Path, ...]) -> None:
    """Check the form, the claims, and the words of lessons and other text.

    Each PAGE is a file or a folder of the repository; without any, everything is checked.
    """
    try:
        found = find_problems(pages)
    except ImportError as missing:
        message = (
            f"`lstm-shapes lint` needs the package {missing.name!r}. In the course's folder, "
            '`make lab` installs it; elsewhere install the course with its extra "book".'
        )
        raise UnusableError(message) from missing
    for problem in found:
        click.echo(str(problem))
    if found:
        sys.exit(1)
    click.echo("No problems found.")
