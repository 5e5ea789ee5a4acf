"""Every lesson has the parts that were promised for it."""

import re

import jupytext
import pytest
from lessons import CHAPTERS, LESSONS, PAGES, ROOT, labels, named, parts, quizzes, words

BOXES = ("predict", "break-it", "silent-bug", "commonly-said", "recap")
WORDS = range(2000, 3501)
# What opens a box may be narrower than a page; longer lines hide their ends.
WIDTH = 80


def counts(text):
    for name in BOXES:
        if not named(text, name):
            yield f"it has no {name} box"
    if len(named(text, "tensors")) < 3:
        yield "it has fewer than three tensor pictures"
    if not 4 <= len(quizzes(text)) <= 6:
        yield f"it has {len(quizzes(text))} quiz questions"
    if words(text) not in WORDS:
        yield f"it has {words(text)} words"


def opening(text):
    """What stands before the first section."""
    before = text.split("\n## ")[0]
    if "?" not in before or "](http" not in before:
        yield "it does not open with a question that somebody asked"
    if len(re.findall(r"^- \*\*[\w ]+\*\*", before, re.MULTILINE)) != 3:
        yield "it does not name three things you can do afterwards"
    blocks = [block for block in parts(text) if block.name != "claim"]
    picture = next(i for i, block in enumerate(blocks) if block.name == "tensors")
    if any("$" in block.body or block.name == "code-cell" for block in blocks[:picture]):
        yield "a formula or a cell comes before the first picture"


def ending(text, name):
    recap = text.rfind("```{recap}")
    if recap < text.rfind("```{quiz}"):
        yield "the recap does not end the lesson"
    if "{graded-notebooks}`" not in text[recap:]:
        yield "its recap does not link the graded notebooks"
    if not list((ROOT / "exercises" / name).glob("*.ipynb")):
        yield "it has no graded notebook"
    if "|---|" not in text[recap:]:
        yield "its recap has no table"


def cells(text):
    for block in named(text, "code-cell"):
        for line in block.body.splitlines():
            if len(line) > WIDTH:
                yield f"this line of code is too long: {line}"
        if re.search(r"np\.random\.(?!default_rng\(\d)", block.body):
            yield f"random numbers without a seed: {block.body[:60]}"
    code = "\n".join(block.body for block in named(text, "code-cell"))
    for made, seed in (("keras.layers", "set_random_seed("), ("torch.nn", "manual_seed(")):
        if made in code and (seed not in code or code.index(seed) > code.index(made)):
            yield f"{made} is used before {seed}...)"


def quiz_faults(text):
    for quiz in quizzes(text):
        if not all(str(option.get("why", "")).strip() for option in quiz["options"]):
            yield f"an option lacks its explanation: {quiz['question'][:60]}"


def problems(text, name):
    for check in (counts, opening, cells, quiz_faults):
        yield from check(text)
    yield from ending(text, name)


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda path: path.stem)
def test_the_lesson_has_its_parts(lesson):
    assert not list(problems(lesson.read_text(encoding="utf-8"), lesson.stem))


FAULTS = [
    ("```{predict-start}", "```{note}", "it has no predict box"),
    ("```{silent-bug-start}", "```{note}", "it has no silent-bug box"),
    ("```{tensors}", "```{note}", "fewer than three tensor pictures"),
    ("```{quiz}", "```{note}", "it has 0 quiz questions"),
    ("](http", "](", "somebody asked"),
    ("- **", "- ", "three things"),
    ("{graded-notebooks}", "{shape}", "does not link the graded notebooks"),
    ("default_rng(0)", "rand(3)", "without a seed"),
    ("manual_seed(", "seed(", "torch.nn is used before"),
    ("    why: ", "    why: ''  # ", "lacks its explanation"),
    ("|---", "|", "no table"),
    ("\nassert ", "\nassert " + 80 * " ", "too long"),
    (" the ", " ", "words"),
]


@pytest.mark.parametrize("old, new, sentence", FAULTS)
def test_a_lesson_without_a_part_is_noticed(old, new, sentence):
    text = LESSONS[0].read_text(encoding="utf-8")
    if sentence == "words":
        text = text.replace("\n## ", "\n" + "more words " * 900 + "\n\n## ", 2)
    assert old in text
    assert any(sentence in found for found in problems(text.replace(old, new), LESSONS[0].stem))


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)
def test_no_page_keeps_outputs(page):
    text = page.read_text(encoding="utf-8")
    if "```{code-cell}" in text:
        assert jupytext.read(page).metadata.kernelspec.name == "python3"
    assert "execution_count" not in text and "image/png" not in text


def test_no_notebook_with_outputs_lies_among_the_chapters():
    assert not list(CHAPTERS.rglob("*.ipynb"))


def slugs(text):
    """The addresses that Jupyter and GitHub give to a page's headings."""
    titles = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}


def test_every_link_within_the_chapters_leads_somewhere():
    texts = {page.name: page.read_text(encoding="utf-8") for page in PAGES}
    known = [label for text in texts.values() for label in labels(text)]
    assert len(known) == len(set(known)), "a label stands twice"
    for name, text in texts.items():
        for label in re.findall(r"\]\(#([\w-]+)\)", text):
            assert label in known, (name, label)
        for page in re.findall(r"\]\(([\w./-]+\.md)\)", text):
            assert (CHAPTERS / page).exists(), (name, page)


def test_the_sections_that_graded_notebooks_name_exist():
    found = 0
    for notebook in (ROOT / "exercises").glob("*/*.ipynb"):
        for name, label in re.findall(
            r"chapters/([\w-]+\.md)#([\w-]+)", notebook.read_text(encoding="utf-8")
        ):
            text = (CHAPTERS / name).read_text(encoding="utf-8")
            # The site goes by the label, Jupyter and GitHub by the heading.
            assert label in labels(text) and label in slugs(text), (notebook, label)
            found += 1
    assert found
