"""A reader with one framework can run a lesson: no error, no warning, in a short time."""

import time

import jupytext
import nbclient
import pytest
from support.pages import PAGES

from lstm_shapes.lint.problem import CHAPTERS
from lstm_shapes.site.kernel_environment import SETTINGS
from lstm_shapes.site.myst import FRAMEWORKS, named

FIRST_ANSWER, WHOLE_LESSON = 10, 120  # seconds
RUNNING = [page for page in PAGES if named(page.read_text(encoding="utf-8"), "code-cell")]


def run(page, framework, monkeypatch):
    """Runs the cells of one framework; returns (cell, seconds) in order."""
    for name, value in SETTINGS.items():
        monkeypatch.setenv(name, value)
    notebook = jupytext.read(page)
    others = set(FRAMEWORKS) - {framework}
    notebook.cells = [c for c in notebook.cells if not others & set(c.metadata.get("tags", []))]
    began, took = {}, []
    client = nbclient.NotebookClient(
        notebook,
        timeout=WHOLE_LESSON,
        resources={"metadata": {"path": str(CHAPTERS)}},
        on_cell_start=lambda cell, cell_index: began.update({cell_index: time.monotonic()}),
        on_cell_executed=lambda cell, cell_index, **_: took.append(
            (cell, time.monotonic() - began[cell_index])
        ),
    )
    client.execute()
    return [(cell, seconds) for cell, seconds in took if cell.cell_type == "code"]


def complaints(cell):
    """What a cell wrote to stderr, but for TensorFlow's greeting at its import."""
    if "import keras" in cell.source:
        return []
    return [
        out.text for out in cell.outputs if out.output_type == "stream" and out.name == "stderr"
    ]


@pytest.mark.parametrize("framework", FRAMEWORKS)
@pytest.mark.parametrize("page", RUNNING, ids=lambda path: path.stem)
def test_a_page_runs_with_one_framework(page, framework, monkeypatch):
    cells = run(page, framework, monkeypatch)
    assert not [text for cell, _ in cells for text in complaints(cell)]
    assert cells[0][1] < FIRST_ANSWER and cells[0][0].outputs, "the first cell answers soon"
    assert sum(seconds for _, seconds in cells) < WHOLE_LESSON


def test_a_cell_that_fails_or_complains_is_noticed(tmp_path, monkeypatch):
    page = tmp_path / "page.md"
    head = "---\nkernelspec:\n  name: python3\n  display_name: p\n---\n\n"
    cell = "```{code-cell} python3\n%s\n```\n"
    page.write_text(head + cell % "import warnings; warnings.warn('look')")
    ((only, _),) = run(page, "keras", monkeypatch)
    assert complaints(only)
    page.write_text(head + cell % "assert 1 == 2")
    with pytest.raises(nbclient.exceptions.CellExecutionError):
        run(page, "keras", monkeypatch)
