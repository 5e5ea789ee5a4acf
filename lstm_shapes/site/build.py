"""Builds the site: `python -m lstm_shapes.site.build`, which `make book` calls.

Exit status: 0 built; 1 something in the book has to be mended, and the
message says what and where; 2 the machine stands in the way (disk, tools).
"""

import argparse
import contextlib
import errno
import os
import subprocess
import sys
from pathlib import Path

from . import build_cache, build_errors, kernel_environment

MINUTES = 30
# The command `jupyter-book`, of this very environment.
JUPYTER_BOOK = "from jupyter_book.cli.main import main; main()"


class BuildError(Exception):
    """Ends the build with a sentence for the reader and an exit status."""

    def __init__(self, sentence, status=1):
        super().__init__(sentence)
        self.status = status


@contextlib.contextmanager
def alone(build):
    """Holds the build folder: a second build beside this one waits."""
    build.mkdir(parents=True, exist_ok=True)
    with (build / ".lock").open("w") as lock:
        try:
            import fcntl
        except ImportError:  # Windows has no such lock
            yield
            return
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another build of this book is running; waiting for it.")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def pages(root):
    """The source files that _toc.yml names, in its order."""
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
    return list(found.values())


def source(root, name):
    candidates = (root / (name + suffix) for suffix in ("", ".md", ".ipynb", ".rst"))
    return next((path for path in candidates if path.is_file()), None)


def run_cells(root, build, paths):
    """Runs what has changed; stops with every failed cell's page and line."""
    from . import execution

    failed = execution.run(root, build, paths, say)
    if failed:
        raise BuildError("\n\n".join(str(failure) for failure in failed))


def write_pages(root, build):
    """Calls Jupyter Book, with warnings as errors; its own words go to the log."""
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
                timeout=MINUTES * 60,
            ).returncode
        except subprocess.TimeoutExpired as error:
            sentence = f"The pages took longer than {MINUTES} minutes; {log} has the story."
            raise BuildError(sentence, 2) from error
    text = log.read_text(encoding="utf-8", errors="replace")
    if status:
        raise BuildError(
            build_errors.from_log(text, root, log), 2 if build_errors.NO_SPACE in text else 1
        )
    if not (build / "html" / "index.html").exists():
        raise BuildError(f"The build ended without a landing page; {log} has the story.")


def build_site(root, out):
    """Builds the book in `root` into `out`/_build; returns the landing page's path."""
    build = out / "_build"
    paths = pages(root)
    with alone(build):
        kernel_environment.prepare(build)
        stamp = build_cache.Stamp(root, build, paths)
        stamp.clear_what_changed()
        if not stamp.nothing_to_run():
            run_cells(root, build, paths)
        write_pages(root, build)
        stamp.finish()
    return build / "html" / "index.html"


def say(sentence):
    print(sentence, flush=True)


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="python -m lstm_shapes.site.build", description=__doc__)
    parser.add_argument("root", nargs="?", default=Path(__file__).parents[2], type=Path)
    parser.add_argument("--out", type=Path, help="where _build goes (default: the book's folder)")
    chosen = parser.parse_args(arguments)
    root = chosen.root.resolve()
    try:
        index = build_site(root, (chosen.out or root).resolve())
    except BuildError as stop:
        print(f"The site was not built.\n\n{stop}", file=sys.stderr)
        return stop.status
    except ImportError as error:
        print(f"The environment lacks {error.name}: run `make book`.", file=sys.stderr)
        return 2
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        print(
            build_errors.DISK_FULL if full else f"The site was not built: {error}", file=sys.stderr
        )
        return 2
    except KeyboardInterrupt:
        print("Stopped. The next build starts where this one was.", file=sys.stderr)
        return 130
    say(f"The site is ready: {index}")
    say(f"Open that file in a browser, or paste this address into it: {index.as_uri()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
