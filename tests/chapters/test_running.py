"""A reader with one framework can run a page: no error, and no warning."""

import jupytext
import nbclient
import pytest
from support.pages import PAGES

from lstm_shapes.lint.problem import CHAPTERS
from lstm_shapes.site.kernel_environment import SETTINGS
from lstm_shapes.site.myst import FRAMEWORKS, named

CELL_TIMEOUT_S = 300
RUNNING = [page for page in PAGES if named(page.read_text(encoding="utf-8"), "code-cell")]


def run(page, framework, monkeypatch):
    """Runs the cells of one framework; returns its code cells, in order."""
    for name, value in SETTINGS.items():
        monkeypatch.setenv(name, value)
    notebook = jupytext.read(page)
    others = set(FRAMEWORKS) - {framework}
    notebook.cells = [c for c in notebook.cells if not others & set(c.metadata.get("tags", []))]
    resources = {"metadata": {"path": str(CHAPTERS)}}
    nbclient.NotebookClient(notebook, timeout=CELL_TIMEOUT_S, resources=resources).execute()
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


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
    assert not [text for cell in cells for text in complaints(cell)]
    assert cells[0].outputs, "the first cell answers"


def test_a_cell_that_fails_or_complains_is_noticed(tmp_path, monkeypatch):
    page = tmp_path / "page.md"
    head = "---\nkernelspec:\n  name: python3\n  display_name: p\n---\n\n"
    cell = "```{code-cell} python3\n%s\n```\n"
    page.write_text(head + cell % "import warnings; warnings.warn('look')")
    (only,) = run(page, "keras", monkeypatch)
    assert complaints(only)
    page.write_text(head + cell % "assert 1 == 2")
    with pytest.raises(nbclient.exceptions.CellExecutionError):
        run(page, "keras", monkeypatch)
