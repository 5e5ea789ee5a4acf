"""Every page ran in the book, and nothing of it complained."""

import pytest
from support.pages import PAGES

from lstm_shapes.lint.problem import CHAPTERS
from lstm_shapes.site.execution import executed_pages
from lstm_shapes.site.myst import named

RUNNING = [page for page in PAGES if named(page.read_text(encoding="utf-8"), "code-cell")]


def complaints(cell):
    """What a cell wrote to stderr, but for TensorFlow's greeting at its import."""
    if "import keras" in cell.source:
        return []
    outputs = cell.get("outputs", [])
    return [out.text for out in outputs if out.output_type == "stream" and out.name == "stderr"]


@pytest.fixture(scope="module")
def executed():
    return executed_pages(CHAPTERS.parent / "_build")


@pytest.mark.parametrize("page", RUNNING, ids=lambda path: path.stem)
def test_a_page_ran_as_it_is_now_without_complaints(executed, page):
    assert str(page) in executed, f"expected {page.name} to have run as it is now: `make book`"
    cells = [cell for cell in executed[str(page)].cells if cell.cell_type == "code"]
    assert not [text for cell in cells for text in complaints(cell)]
    assert cells[0].outputs, "the first cell answers"
    assert all(cell.execution_count for cell in cells), "every cell ran"
