"""Runs the lessons' cells side by side and keeps the results where myst-nb looks for them."""

import contextlib
import os
import re
import sys
from concurrent.futures import ThreadPoolExecutor

import nbformat
import yaml
from jupyter_cache import get_cache
from jupyter_cache.base import CacheBundleIn
from jupyter_cache.executors.utils import single_nb_execution
from myst_nb.core.config import NbParserConfig
from myst_nb.core.read import create_nb_reader
from myst_parser.config.main import MdParserConfig

from .build_errors import FailedCell

# Each lesson's kernel may hold both frameworks, about a gigabyte.
MOST_AT_ONCE = 4
COLOURS = re.compile(r"\x1b\[[0-9;]*m")


def read(path):
    """The page as the notebook that myst-nb makes of it; None for a page without cells."""
    text = path.read_text(encoding="utf-8")
    reader = create_nb_reader(str(path), MdParserConfig(), NbParserConfig(), text)
    notebook = reader and reader.read(text)
    return notebook if notebook and any(c.cell_type == "code" for c in notebook.cells) else None


def cached(cache, notebook):
    try:
        cache.match_cache_notebook(notebook)
        return True
    except KeyError:
        return False


def limit(root):
    """Seconds that a cell may take, from _config.yml."""
    config = yaml.safe_load((root / "_config.yml").read_text(encoding="utf-8"))
    return config.get("execute", {}).get("timeout", 30)


def failed_cell(root, path, notebook, error):
    """The cell that stopped a page, and why, in one line."""
    cells = [(i, c) for i, c in enumerate(notebook.cells) if c.cell_type == "code"]
    # Nothing after the failed cell has run, so it is the last one begun.
    begun = [(i, c) for i, c in cells if c.get("outputs") or c.get("execution_count")]
    raised = [(i, c) for i, c in begun if any(o.output_type == "error" for o in c.outputs)]
    following = [pair for pair in cells if not begun or pair[0] > begun[-1][0]]
    number, cell = (raised or following or begun or cells)[-1 if raised else 0]
    lines = notebook.metadata.get("source_map") or []
    line = lines[number] + 1 if number < len(lines) else number
    return FailedCell(str(path.relative_to(root)), line, cell.source, reason(cell, error))


def reason(cell, error):
    """One line on why a cell failed. A cell out of time holds the interrupt that ended it."""
    kind = type(error).__name__
    if kind == "CellTimeoutError":
        return "It ran longer than the time limit in _config.yml (execute: timeout)."
    if kind == "DeadKernelError":
        return "The kernel died while it ran; often the memory was full."
    for output in cell.get("outputs", []):
        if output.output_type == "error":
            return COLOURS.sub("", f"{output.ename}: {output.evalue}")
    return f"{kind}: {error}"


@contextlib.contextmanager
def errors_into(path):
    """Sends what kernels write to this process' standard error into a file.

    TensorFlow's libraries write there before any setting can silence them.
    """
    sys.stderr.flush()
    kept = os.dup(2)
    with path.open("wb") as log:
        os.dup2(log.fileno(), 2)
        try:
            yield
        finally:
            sys.stderr.flush()
            os.dup2(kept, 2)
            os.close(kept)


def execute(path, notebook, seconds):
    """Runs a notebook in place; returns its duration and what stopped it, if anything."""
    try:
        result = single_nb_execution(
            notebook, cwd=str(path.parent), timeout=seconds, allow_errors=False
        )
    except Exception as error:  # a kernel that dies or never starts
        return 0.0, error
    return result.time, result.err


def join_streams(notebook):
    """One print is one output, also where the kernel sent it in two parts.

    myst-nb would join them with a line break between.
    """
    for cell in notebook.cells:
        joined = []
        for output in cell.get("outputs", []):
            last = joined[-1] if joined else {}
            if output.output_type == "stream" and last.get("name") == output.name:
                last.text += output.text
            else:
                joined.append(output)
        if cell.cell_type == "code":
            cell.outputs = joined


def run(root, build, paths, say):
    """Executes the pages that are not in the cache; returns the failed cells."""
    cache = get_cache(str(build / ".jupyter_cache"))
    notebooks = [(path, read(path)) for path in paths]
    waiting = [(p, n) for p, n in notebooks if n and not cached(cache, n)]
    if not waiting:
        return []
    names = ", ".join(path.stem for path, _ in waiting)
    say(f"Running the cells of {names}; a lesson takes up to two minutes.")
    seconds = limit(root)
    workers = min(MOST_AT_ONCE, os.cpu_count() or 1)
    with errors_into(build / "cells.log"), ThreadPoolExecutor(workers) as pool:
        done = list(pool.map(lambda pair: execute(*pair, seconds), waiting))
    failed = []
    for (path, notebook), (duration, error) in zip(waiting, done, strict=False):
        if error is not None:
            failed.append(failed_cell(root, path, notebook, error))
            continue
        join_streams(notebook)
        data = {"execution_seconds": duration}
        bundle = CacheBundleIn(nbformat.from_dict(notebook), str(path), data=data)
        cache.cache_notebook_bundle(bundle, check_validity=False, overwrite=True)
    return failed
