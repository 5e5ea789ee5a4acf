"""What cells put out can be read by everybody."""

import nbformat
from nbformat import v4

PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="  # noqa: E501


def page(book, tmp_path, data, **metadata):
    """A page whose one cell has put out `data`."""
    output = v4.new_output("display_data", data=data)
    cells = [v4.new_markdown_cell("# Outputs"), v4.new_code_cell("show()", outputs=[output])]
    cells[1].metadata.update(metadata)
    found = v4.new_notebook(cells=cells, metadata={"language_info": {"name": "python"}})
    source = tmp_path / "source"
    source.mkdir()
    nbformat.write(found, source / "outputs.ipynb")
    return book({"index": "# Index\n\n```{toctree}\noutputs\n```\n"})


def test_a_figure_without_words_is_a_warning(book, tmp_path):
    built = page(book, tmp_path, {"image/png": PNG})
    assert "outputs.ipynb" in built.warnings
    assert "this cell's figure has no words" in built.warnings


def test_a_figure_with_words_shows_them(book, tmp_path):
    words = {"image": {"alt": "One dark point"}}
    built = page(book, tmp_path, {"image/png": PNG}, mystnb=words)
    assert built.warnings == ""
    assert built.page("outputs").select_one(".cell_output img")["alt"] == "One dark point"


def test_a_markdown_table_has_no_heading_without_words(lesson):
    built = lesson("| | Keras |\n| --- | --- |\n| **time** | 7 |\n")
    assert built.warnings == ""
    assert [h.get_text() for h in built.soup.select("th")] == ["Keras"]
    assert len(built.soup.select("thead td")) == 1


def test_a_table_has_no_header_without_words(book, tmp_path):
    table = "<table><tr><th></th><th>time</th></tr><tr><th>0</th><td>7</td></tr></table>"
    built = page(book, tmp_path, {"text/html": table})
    headers = built.page("outputs").select(".cell_output th")
    assert [h.get_text() for h in headers] == ["time", "0"]
