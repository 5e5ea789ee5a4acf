"""Run the lessons' cells in parallel and keep the results where myst-nb finds them.

Each framework's cells run in a kernel of their own, as they do for a reader who has only one.
"""

import contextlib
import copy
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import yaml
from jupyter_cache import get_cache
from jupyter_cache.base import JupyterCacheAbstract, ProjectNb
from jupyter_cache.executors.basic import (
    ExecutionWorkerLocalMProc,
    JupyterExecutorLocalMproc,
    ProcessData,
)
from jupyter_cache.executors.utils import ExecutionResult, single_nb_execution
from myst_nb.core.config import NbParserConfig
from myst_nb.core.read import create_nb_reader
from myst_parser.config.main import MdParserConfig
from nbformat import NotebookNode

from .build_errors import FailedCell, without_colors
from .myst import FRAMEWORKS

# Each lesson's kernel may hold both frameworks, about a gigabyte.
MAX_KERNELS = 4


def failed_cell(page: str, notebook: NotebookNode, error: Exception) -> FailedCell:
    """Find the cell that stopped a page, with its line and a one-line reason."""
    cells = [(i, c) for i, c in enumerate(notebook.cells) if c.cell_type == "code"]
    # Nothing after the failed cell has run, so it is the last one that was started.
    started = [(i, c) for i, c in cells if c.get("outputs") or c.get("execution_count")]
    raised = [(i, c) for i, c in started if any(o.output_type == "error" for o in c.outputs)]
    following = [pair for pair in cells if not started or pair[0] > started[-1][0]]
    number, cell = (raised or following or started or cells)[-1 if raised else 0]
    lines = notebook.metadata.get("source_map") or []
    line = lines[number] + 1 if number < len(lines) else number
    return FailedCell(page, line, cell.source, reason(cell, error))


def reason(cell: NotebookNode, error: Exception) -> str:
    """Say in one line why a cell failed."""
    kind = type(error).__name__
    # Comes first: such a cell also has the output of the interrupt that ended it.
    if kind == "CellTimeoutError":
        return "It ran longer than the time limit in _config.yml (execute: timeout)."
    if kind == "DeadKernelError":
        return "The kernel died while it ran; often the memory was full."
    for output in cell.get("outputs", []):
        if output.output_type == "error":
            return without_colors(f"{output.ename}: {output.evalue}")
    return f"{kind}: {error}"


def join_streams(notebook: NotebookNode) -> None:
    """Join what one print wrote, also if the kernel sent it in two parts.

    myst-nb would join them with a line break between.
    """
    for cell in notebook.cells:
        joined: list[NotebookNode] = []
        for output in cell.get("outputs", []):
            last = joined[-1] if joined else {}
            if output.output_type == "stream" and last.get("name") == output.name:
                last["text"] += output.text
            else:
                joined.append(output)
        if cell.cell_type == "code":
            cell.outputs = joined


def parts(notebook: NotebookNode) -> list[NotebookNode]:
    """List what runs in one kernel each: the cells for all readers with those of one framework.

    The parts share the notebook's cells. A framework that a page has no cells of has no part.
    """
    tags = [set(cell.metadata.get("tags", [])) for cell in notebook.cells]
    lines = notebook.metadata.get("source_map") or []
    found = []
    for framework in FRAMEWORKS:
        if not any(framework in of_cell for of_cell in tags):
            continue
        others = set(FRAMEWORKS) - {framework}
        kept = [i for i, of_cell in enumerate(tags) if not others & of_cell]
        part = copy.copy(notebook)
        part.metadata = copy.copy(notebook.metadata)
        part.metadata["source_map"] = [lines[i] for i in kept if i < len(lines)]
        part.cells = [notebook.cells[i] for i in kept]
        found.append(part)
    return found or [notebook]


def forget_outputs(notebook: NotebookNode) -> None:
    """Delete what cells wrote in another kernel, so that a failure is found in this one."""
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None


class Worker(ExecutionWorkerLocalMProc):
    """jupyter-cache's worker; the traceback that it keeps is the message for the author."""

    @staticmethod
    def execute(project_nb: ProjectNb, data: ProcessData) -> ExecutionResult:
        """Run a page's cells; a kernel that dies or never starts is a failure like any other."""
        notebook, folder = project_nb.nb, str(Path(project_nb.uri).parent)
        seconds = 0.0
        for part in parts(notebook):
            forget_outputs(part)
            try:
                result = single_nb_execution(part, folder, data.timeout, data.allow_errors)
            except Exception as error:
                result = ExecutionResult(part, folder, time=0.0, err=error)
            if result.err is not None:
                result.exc_string = str(failed_cell(project_nb.uri, part, result.err))
                return result
            seconds += result.time
            # What the kernel says of its language colors the cells.
            notebook.metadata["language_info"] = part.metadata["language_info"]
        join_streams(notebook)
        return ExecutionResult(notebook, folder, seconds)


class Executor(JupyterExecutorLocalMproc):
    """jupyter-cache's executor `local-parallel`, with the worker above."""

    _EXECUTION_WORKER = Worker


@contextlib.contextmanager
def errors_into(path: Path) -> Iterator[None]:
    """Send what kernels write to this process's standard error into a file.

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


def add_pages(cache: JupyterCacheAbstract, paths: Sequence[Path]) -> list[str]:
    """Add the pages that have cells to the cache's project; return their names in it."""
    found = []
    for path in paths:
        text = path.read_text(encoding="utf-8")
        reader = create_nb_reader(str(path), MdParserConfig(), NbParserConfig(), text)
        if reader and any(c.cell_type == "code" for c in reader.read(text).cells):
            cache.add_nb_to_project(str(path), read_data=reader.read_fmt)
            found.append(str(path))
    return found


def time_limit(root: Path) -> int:
    """Read from _config.yml how many seconds a cell may take."""
    config = yaml.safe_load((root / "_config.yml").read_text(encoding="utf-8"))
    return config.get("execute", {}).get("timeout", 30)


def executed_pages(build: Path) -> dict[str, NotebookNode]:
    """Return the pages as a build ran them: {path: notebook with outputs}."""
    cache = get_cache(str(build / ".jupyter_cache"))
    found = {}
    for page in cache.list_project_records():
        record = cache.get_cached_project_nb(page.pk)
        if record:
            found[page.uri] = cache.get_cache_bundle(record.pk).nb
    return found


def run(root: Path, build: Path, paths: Sequence[Path], say: Callable[[str], None]) -> list[str]:
    """Run the pages that are not in the cache; return a message for each that failed."""
    cache = get_cache(str(build / ".jupyter_cache"))
    pages = add_pages(cache, paths)
    executor = Executor(cache)
    waiting = executor.get_records(filter_uris=pages) if pages else []
    if not waiting:
        return []
    waiting.sort(key=lambda record: pages.index(record.uri))
    names = ", ".join(Path(record.uri).stem for record in waiting)
    say(f"Running the cells of {names}; a lesson takes up to two minutes.")
    # The executor starts a kernel for each processor.
    at_once = len(waiting) if (os.cpu_count() or 1) <= MAX_KERNELS else MAX_KERNELS
    log, seconds = build / "cells.log", time_limit(root)
    errored: list[str] = []
    with errors_into(log):
        for first in range(0, len(waiting), at_once):
            keys = [record.pk for record in waiting[first : first + at_once]]
            errored += executor.run_and_cache(filter_pks=keys, timeout=seconds).errored
    messages = []
    for record in waiting:
        message = cache.get_project_record(record.pk).traceback
        if not message and record.uri in errored:
            message = f"{record.uri}: its cells could not be run. The reason is in {log}."
        if message:
            messages.append(message.replace(f"{root}{os.sep}", "", 1))
    return messages
