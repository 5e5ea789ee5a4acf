"""Build the site: `python -m lstm_shapes.site.build`, which `make book` calls.

Exit status: 0 if the site is built; 1 if something in the book must be fixed, and the message
says what and where; 2 if the machine lacks something (disk space, a package).
"""

import argparse
import contextlib
import errno
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from . import build_cache, build_errors, kernel_environment
from .build_errors import BuildError

MAX_MINUTES = 30
# The command `jupyter-book` of the environment in which this runs.
JUPYTER_BOOK = "from jupyter_book.cli.main import main; main()"


@contextlib.contextmanager
def locked(build: Path) -> Iterator[None]:
    """Hold the build folder; wait while another build holds it."""
    from filelock import FileLock, Timeout

    build.mkdir(parents=True, exist_ok=True)
    lock = FileLock(build / ".lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        say("Another build of this book is running; waiting for it.")
        lock.acquire()
    try:
        yield
    finally:
        lock.release()


def pages(root: Path) -> list[Path]:
    """List the source files that _toc.yml names, in its order.

    Raises: BuildError if _toc.yml or a file that it names is missing.
    """
    from sphinx_external_toc.parsing import MalformedError, parse_toc_yaml

    toc = root / "_toc.yml"
    if not toc.exists():
        raise BuildError(f"There is no _toc.yml in {root}, so there is no book to build.")
    try:
        names = list(parse_toc_yaml(toc))
    except MalformedError as error:
        raise BuildError(f"_toc.yml cannot be read: {error}.") from error
    found = {name: source(root, name) for name in names}
    missing = [name for name, path in found.items() if path is None]
    if missing:
        raise BuildError(
            f"_toc.yml names {', '.join(missing)}, and there is no such file. "
            "Write it, or take its line out of _toc.yml."
        )
    return [path for path in found.values() if path]


def source(root: Path, name: str) -> Path | None:
    """Find the file of a page, whose suffix _toc.yml may leave out."""
    candidates = (root / (name + suffix) for suffix in ("", ".md", ".ipynb", ".rst"))
    return next((path for path in candidates if path.is_file()), None)


def run_cells(root: Path, build: Path, paths: Sequence[Path]) -> None:
    """Run the cells that changed.

    Raises: BuildError with the page and line of every failed cell.
    """
    from . import execution

    failures = execution.run(root, build, paths, say)
    if failures:
        raise BuildError("\n\n".join(failures))


def write_pages(root: Path, build: Path) -> None:
    """Run Jupyter Book with warnings as errors; what it prints goes to a log.

    Raises: BuildError
    """
    log = build / "build.log"
    command = [sys.executable, "-c", JUPYTER_BOOK, "build", str(root)]
    command += ["--path-output", str(build.parent), "-W", "-n", "--keep-going"]
    with log.open("w", encoding="utf-8") as out:
        try:
            status = subprocess.run(
                command,
                cwd=root,
                env={**os.environ, "NO_COLOR": "1", "PYTHONUTF8": "1"},
                # A file and not a pipe: the formula server keeps a pipe open.
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=subprocess.STDOUT,
                timeout=MAX_MINUTES * 60,
            ).returncode
        except subprocess.TimeoutExpired as error:
            message = f"Writing the pages took longer than {MAX_MINUTES} minutes. The log is {log}."
            raise BuildError(message, 2) from error
    text = log.read_text(encoding="utf-8", errors="replace")
    if status:
        full = build_errors.NO_SPACE in text
        raise BuildError(build_errors.from_log(text, root, log), 2 if full else 1)
    if not (build / "html" / "index.html").exists():
        raise BuildError(f"The build ended without a landing page. The log is {log}.")


def build_site(root: Path, out: Path) -> Path:
    """Build the book in `root` into `out`/_build and return the path of its landing page.

    Raises: BuildError
    """
    build = out / "_build"
    paths = pages(root)
    with locked(build):
        kernel_environment.prepare(build)
        cache = build_cache.BuildCache(root, build, paths)
        cache.clear_what_changed()
        if not cache.nothing_to_run():
            run_cells(root, build, paths)
        write_pages(root, build)
        cache.write(finished=True)
    return build / "html" / "index.html"


def say(sentence: str) -> None:
    """Print at once, also where the output is not a terminal."""
    print(sentence, flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Build the site and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m lstm_shapes.site.build", description=__doc__)
    parser.add_argument("root", nargs="?", default=Path(__file__).parents[2], type=Path)
    parser.add_argument("--out", type=Path, help="where _build goes (default: the book's folder)")
    chosen = parser.parse_args(arguments)
    root = chosen.root.resolve()
    try:
        index = build_site(root, (chosen.out or root).resolve())
    except BuildError as error:
        print(f"The site was not built.\n\n{error}", file=sys.stderr)
        return error.status
    except ImportError as error:
        print(f"The environment lacks {error.name}: run `make book`.", file=sys.stderr)
        return 2
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        message = build_errors.DISK_FULL if full else f"The site was not built: {error}"
        print(message, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("Stopped. The next build continues from here.", file=sys.stderr)
        return 130
    say(f"The site is ready: {index}")
    say(f"Open that file in a browser, or paste this address into it: {index.as_uri()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
