"""The page of silent bugs: every case shows code, hides its answer, and ends in an assertion."""

import re

import pytest
from lessons import CHAPTERS, parts
from test_claims import ends_in_assertion

TEXT = (CHAPTERS / "silent-shape-bugs.md").read_text(encoding="utf-8")
CASE = re.compile(
    r"^\((silent-[\w-]+)\)=\n### Case (\d+): [^\n]+\n(.*?)(?=^\([\w-]+\)=$|\Z)",
    re.MULTILINE | re.DOTALL,
)
CASES = CASE.findall(TEXT)


def problems(body):
    """Sentences about what a case lacks."""
    blocks = [block for block in parts(body) if block.name or block.body.strip()]
    names = [block.name for block in blocks]
    if names.count("predict-start") != 1 or names.count("predict-end") != 1:
        yield "it has no box that hides the answer"
        return
    before, after = blocks[: names.index("predict-start")], blocks[names.index("predict-start") :]
    shown = [block for block in before if block.name == "code-cell"]
    hidden = [block for block in after if block.name == "code-cell"]
    if not shown or {cell.framework() for cell in shown} != {cell.framework() for cell in hidden}:
        yield "what is shown and what is hidden are not of the same frameworks"
    tagged = {cell.framework() for cell in shown} - {None}
    if len(tagged) == 1 and not all("only" in cell.tags for cell in shown + hidden):
        yield f"it lacks a twin of {tagged.pop()}"
    if not all(ends_in_assertion(cell.body) for cell in hidden):
        yield "a detector is not asserted"
    if "The line that shows it" not in body:
        yield "it names no line that shows the bug"


@pytest.mark.parametrize("label, number, body", CASES, ids=[label for label, _, _ in CASES])
def test_a_case_has_its_parts(label, number, body):
    assert not list(problems(body))


def test_the_table_names_every_case_in_order():
    table = TEXT[TEXT.index("## Every detector") :]
    listed = re.findall(r"\| \[(\d+)\]\(#([\w-]+)\) \|$", table, re.MULTILINE)
    assert listed == [(number, label) for label, number, _ in CASES]
    assert [int(number) for _, number, _ in CASES] == list(range(1, len(CASES) + 1))
    assert len(CASES) >= 22


@pytest.mark.parametrize(
    "change, sentence",
    [
        (("```{predict-start}", "```{note}"), "it has no box that hides the answer"),
        (("[pytorch]", "[keras]"), "it lacks a twin of keras"),
        (("\nassert ", "\nprint() or "), "a detector is not asserted"),
        (("The line that shows it", "A line"), "it names no line that shows the bug"),
    ],
)
def test_each_fault_has_its_sentence(change, sentence):
    body = CASES[0][2]
    assert sentence in list(problems(body.replace(*change)))
