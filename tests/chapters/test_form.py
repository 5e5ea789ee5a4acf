"""Every lesson has the parts that were promised for it."""

import re

import jupytext
import pytest
from support.pages import LESSONS, PAGES, messages

from lstm_shapes.lint import form
from lstm_shapes.lint.problem import CHAPTERS, ROOT
from lstm_shapes.site.myst import labels, named


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda path: path.stem)
def test_the_lesson_has_its_parts(lesson):
    assert not messages(form.check(lesson, lesson.read_text(encoding="utf-8")))


FAULTS = [
    ("```{predict-start}", "```{note}", "expected a predict box, got none"),
    ("```{silent-bug-start}", "```{note}", "expected a silent-bug box, got none"),
    ("```{tensors}", "```{note}", "expected at least 3 tensor pictures, got 0"),
    ("```{quiz}", "```{note}", "expected 4 to 6 quiz questions, got 0"),
    ("](http", "](", "expected a question that somebody asked"),
    ("- **", "- ", "expected a list of three things"),
    ("{graded-notebooks}", "{shape}", "expected a link to the graded notebooks"),
    ("default_rng(0)", "rand(3)", "expected random numbers from np.random.default_rng"),
    ("manual_seed(", "seed(", "expected manual_seed(...) before the first use of torch.nn"),
    ("    why: ", "    why: ''  # ", "expected a `why` for option 1 of this quiz, got none"),
    ("|---", "|", "expected a table in the recap, got none"),
    ("\nassert ", "\nassert " + 80 * " ", "expected at most 80 characters of code, got"),
    (
        "\n## ",
        "\n" + "more words " * 300 + "\n\n## ",
        "expected 2000 to 3500 words, got",
    ),
    ("```{recap}", "```{note}", "expected the recap after the last quiz question"),
    (
        "```{tensors}",
        "```{code-cell} python3\n1\n```\n\n```{tensors}",
        "expected a tensor picture before the first formula or cell",
    ),
]


@pytest.mark.parametrize("old, new, message", FAULTS)
def test_a_lesson_without_a_part_is_noticed(old, new, message):
    text = LESSONS[0].read_text(encoding="utf-8")
    assert old in text
    found = messages(form.check(LESSONS[0], text.replace(old, new)))
    assert any(one.startswith(message) for one in found)


def test_a_fault_has_its_line():
    text = LESSONS[0].read_text(encoding="utf-8").replace("\nassert ", "\nassert " + 80 * " ")
    lines = text.splitlines()
    found = [one for one in form.check(LESSONS[0], text) if "characters of code" in one.message]
    assert found and all(len(lines[one.line - 1]) > form.MAX_CODE_WIDTH for one in found)


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)
def test_no_page_keeps_outputs(page):
    text = page.read_text(encoding="utf-8")
    if "```{code-cell}" in text:
        assert jupytext.read(page).metadata.kernelspec.name == "python3"
    assert "execution_count" not in text and "image/png" not in text


def test_no_notebook_with_outputs_is_among_the_chapters():
    assert not list(CHAPTERS.rglob("*.ipynb"))


def slugs(text):
    """The addresses that Jupyter and GitHub give to a page's headings."""
    titles = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}


def test_every_link_within_the_chapters_leads_somewhere():
    texts = {page.name: page.read_text(encoding="utf-8") for page in PAGES}
    known = [label for text in texts.values() for label in labels(text)]
    assert len(known) == len(set(known)), "expected each label once"
    known += [
        f"claim-{claim.argument}" for text in texts.values() for claim in named(text, "claim")
    ]
    for name, text in texts.items():
        for label in re.findall(r"\]\(#([\w-]+)\)", text):
            assert label in known, (name, label)
        for page in re.findall(r"\]\(([\w./-]+\.md)\)", text):
            assert (CHAPTERS / page).exists(), (name, page)


def test_the_sections_that_graded_notebooks_name_exist():
    texts = {page.name: page.read_text(encoding="utf-8") for page in PAGES}
    # The site goes by the label, Jupyter and GitHub by the heading.
    known = {name: set(labels(text)) & slugs(text) for name, text in texts.items()}
    found = 0
    for notebook in (ROOT / "exercises").glob("*/*.ipynb"):
        text = notebook.read_text(encoding="utf-8")
        for name, label in re.findall(r"chapters/([\w-]+\.md)#([\w-]+)", text):
            assert label in known[name], (notebook, label)
            found += 1
    assert found
