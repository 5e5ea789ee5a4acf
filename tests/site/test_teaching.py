"""Directives for teachers: minutes and points of each lesson, and the answers of its quizzes."""

import json

import pytest
from conftest import LINE

QUIZ = """```{quiz}
question: What is $x_t$ of {shape}`B=4 T=7`?
options:
  - text: An **error**
    why: |
      Indexing raises none.

      A second paragraph.
  - text: "{shape}`B=4`"
    right: true
    why: Right. One step is left.
```

"""
WORDS = "word " * 180


def notebook(*points):
    cells = [{"metadata": {}}, {"metadata": {"nbgrader": {"grade": False}}}]
    cells += [{"metadata": {"nbgrader": {"grade": True, "points": one}}} for one in points]
    return json.dumps({"cells": cells})


@pytest.fixture
def overview(book, tmp_path):
    """overview({"01-one/keras": [2, 3]}) gives the rows of the table, and its warnings."""

    def built(graded):
        for name, points in graded.items():
            path = tmp_path / "source" / "exercises" / f"{name}.ipynb"
            path.parent.mkdir(parents=True)
            path.write_text(notebook(*points))
        pages = {"02-two": f"# Two\n\n{WORDS}\n", "01-one": f"# One\n\n{WORDS * 2}\n"}
        page = "# Teaching\n\n```{lesson-overview}\n```\n"
        found = book({"index": page + "\n```{toctree}\n01-one\n02-two\n```\n", **pages})
        assert found.warnings == ""
        return [row.get_text(" ", strip=True) for row in found.page("index").select("table tr")]

    return built


def test_the_overview_has_minutes_tasks_and_points_with_their_sums(overview):
    assert overview({"01-one/keras": [2, 3], "02-two/keras": [4]}) == [
        "Lesson Main path Going further Tasks Points",
        "One 3 min 0 min 2 5",
        "Two 2 min 0 min 1 4",
        "Together 0.1 h 0.0 h 3 9",
    ]


def test_frameworks_that_differ_have_a_column_each(overview):
    rows = overview({"01-one/keras": [2, 3], "02-two/pytorch": [4]})
    assert rows[0].endswith("Points, Keras Points, PyTorch")
    assert rows[-1].endswith("2 5 4")


def test_without_notebooks_only_the_minutes_are_left(overview):
    assert overview({})[1] == "One 3 min 0 min 0"


def test_the_key_gives_the_right_option_first_and_what_to_say_about_the_others(book):
    page = "# Keys\n\n```{answer-key} 01-one\n```\n"
    built = book({"01-one": f"# One\n\n{QUIZ}{QUIZ}", "keys": page})
    assert built.warnings == ""
    key = built.page("keys").select_one("details.answer-key")
    assert key.summary.get_text() == "Show 2 answers" and not key.has_attr("open")
    questions = key.select("ol > li")
    assert len(questions) == 2
    assert questions[0].select(".math") and questions[0].select(".shape")
    right, wrong = questions[0].select("ul > li")
    assert right.strong.get_text() == "Right:"
    assert right.get_text().strip().endswith("One step is left.")
    assert "Right. One" not in right.get_text()
    assert wrong.get_text().startswith("An error") and "A second paragraph." in wrong.get_text()


def test_the_objectives_are_the_list_at_a_lessons_beginning(book):
    opening = "After it you can\n\n- **read** `x`;\n- **write**\n  two lines.\n\n## A section\n"
    page = "# Keys\n\n```{objectives} 01-one\n```\n"
    built = book({"01-one": f"# One\n\n{opening}\n- **not** this\n", "keys": page})
    assert built.warnings == ""
    items = [
        " ".join(item.get_text().split())
        for item in built.page("keys").select("article li, [role=main] li")
    ]
    assert items == ["read x;", "write two lines."]


@pytest.mark.parametrize("name, what", [("answer-key", "quiz"), ("objectives", "objective")])
@pytest.mark.parametrize("lesson", ["01-one", "02-none"])
def test_a_lesson_without_it_is_a_warning(book, name, what, lesson):
    page = f"# Keys\n\n```{{{name}}} {lesson}\n```\n"
    built = book({"01-one": "# One\n", "keys": page})
    words = f"WARNING: {name}: there is no {what} in '{lesson}.md'"
    assert f"keys.md:{LINE}: {words}" in built.warnings
