"""A lesson's line of links: every link leads to a file, and none stands for what is not there."""

import json

from lstm_shapes.site import notebook

LESSON = """# Shapes

It reads {shape}`B=4 T=7`.

```{code-cell} python
:tags: [keras]
1 + 1
```

```{code-cell} python
:tags: [pytorch]
2 + 2
```
"""
NAME = "chapters/01-shapes"


def links(built):
    return {a.get_text(): a["href"] for a in built.page(NAME).select(".lesson-links a")}


def test_a_lesson_offers_itself_as_a_notebook(book, monkeypatch):
    monkeypatch.delenv("GITHUB_REPOSITORY", raising=False)
    built = book({NAME: LESSON})
    assert built.warnings == ""
    assert links(built) == {"This lesson as a notebook": "../notebooks/01-shapes.ipynb"}
    assert (built.out / "chapters" / "../notebooks/01-shapes.ipynb").exists()


def test_graded_notebooks_are_offered_where_they_exist(book, tmp_path):
    place = tmp_path / "source" / "exercises" / "01-shapes"
    place.mkdir(parents=True)
    (place / "keras.ipynb").write_text("{}")
    found = links(book({NAME: LESSON}))
    assert found["Graded notebook, Keras"] == "../notebooks/01-shapes/keras.ipynb"
    assert "Graded notebook, PyTorch" not in found
    assert (tmp_path / "html" / "notebooks" / "01-shapes" / "keras.ipynb").read_text() == "{}"


def test_the_recap_links_those_notebooks_that_the_course_has(book, tmp_path):
    place = tmp_path / "source" / "exercises" / "01-shapes"
    place.mkdir(parents=True)
    lesson = LESSON + "\nWrite them, in {graded-notebooks}`Keras or PyTorch`.\n"
    said = "there is no graded notebook to link"
    assert said in book({NAME: lesson}).warnings
    for names, text in [
        (["pytorch"], "in PyTorch."),
        (["keras", "pytorch"], "in Keras or PyTorch."),
    ]:
        for name in names:
            (place / f"{name}.ipynb").write_text(name)
        built = book({NAME: lesson})
        assert built.warnings == ""
        paragraph = next(p for p in built.page(NAME).find_all("p") if "Write them" in p.text)
        assert text in paragraph.get_text()
        targets = [
            (built.out / "chapters" / a["href"]).read_text() for a in paragraph.find_all("a")
        ]
        assert targets == names


def test_a_fork_gets_its_own_launch_links(book):
    found = links(book({NAME: LESSON}, GITHUB_REPOSITORY="somebody/fork"))
    page = "chapters/01-shapes.ipynb"
    assert found["Open in Colab"].endswith(f"/github/somebody/fork/blob/notebooks/{page}")
    assert found["Open in Binder"].endswith(f"/gh/somebody/fork/notebooks?urlpath=lab/tree/{page}")


def test_other_pages_have_no_such_line(book):
    built = book({"chapters/glossary": "# Words\n\nText.\n"})
    assert not built.page("chapters/glossary").select(".lesson-links")


def test_the_notebook_keeps_its_cells_and_names_their_framework(tmp_path):
    path = tmp_path / "01-shapes.md"
    path.write_text("---\njupytext:\n  text_representation:\n    format_name: myst\n---\n" + LESSON)
    cells = json.loads(notebook.from_lesson(path))["cells"]
    told = [(c["cell_type"], "".join(c["source"])) for c in cells]
    assert told == [
        ("markdown", "# Shapes\n\nIt reads (4, 7)."),
        ("markdown", "**Keras**"),
        ("code", "1 + 1"),
        ("markdown", "**PyTorch**"),
        ("code", "2 + 2"),
    ]


def test_the_notebook_needs_no_directive_of_the_site(demo):
    cells = json.loads((demo / "notebooks" / "01-demo-lesson.ipynb").read_text())["cells"]
    text = "\n".join("".join(c["source"]) for c in cells if c["cell_type"] == "markdown")
    assert "```{" not in text and "{shape}" not in text
    assert "*Picture:* x (batch 4, time 7, features 3)" in text
    assert "That would be **one step**, not one feature." in text
    assert all(not c["outputs"] for c in cells if c["cell_type"] == "code")
