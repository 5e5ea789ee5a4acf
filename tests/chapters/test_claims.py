"""Every claim of a page has one label, and an executed cell directly after it decides it."""

import re

import pytest
from support.pages import LESSONS, messages

from lstm_shapes.lint import claims
from lstm_shapes.lint.problem import CHAPTERS
from lstm_shapes.site import myst

LEDGER = claims.LEDGER
# Every lesson, and the other pages that claim something.
CLAIMING = sorted({*LESSONS, *(CHAPTERS / f"{claim['lesson']}.md" for claim in LEDGER)})


@pytest.mark.parametrize("page", CLAIMING, ids=lambda path: path.stem)
def test_each_claim_has_one_label_and_cells_that_decide_it(page):
    assert claims.of_page(page), "expected a claim of this page"
    assert not messages(claims.check(page, page.read_text(encoding="utf-8")))


@pytest.mark.parametrize("page", CLAIMING, ids=lambda path: path.stem)
def test_a_claim_without_its_label_or_its_assertion_is_noticed(page):
    """On the page cut down to one claim and its cells, for each claim."""
    text = page.read_text(encoding="utf-8")
    for name in claims.of_page(page):
        label = f"```{{claim}} {name}\n```\n"
        assert label in text
        after = text.split(label)[1]
        end = min(
            (after.find(mark) for mark in ("\n```{claim}", "\n#") if mark in after), default=-1
        )
        one = label + after[:end]

        def found(changed, name=name):
            return list(claims.compare(changed, [name]))

        assert not found(one)
        assert found(one.replace(label, ""))
        assert found(one.replace(label, label + "\nWords between.\n"))
        cells, _ = claims.deciding_cells(myst.parse(one)[1:])
        for cell in cells:
            longer = cell.source.removesuffix("```") + "print(0)\n```"
            assert found(one.replace(cell.source, longer)), name


def test_the_ledger_is_well_formed():
    ids = [claim["id"] for claim in LEDGER]
    assert len(ids) == len(set(ids))
    for claim in LEDGER:
        assert set(claim) == {"id", "lesson", "sentence"}, claim
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", claim["id"])
        assert (CHAPTERS / f"{claim['lesson']}.md").exists()
        assert claim["sentence"].endswith(".")


TWINS = """
```{claim} a
```

```{code-cell} python3
:tags: [keras]
assert x
```

```{code-cell} python3
:tags: [pytorch]
assert x
```
"""


@pytest.mark.parametrize(
    "change, sentence",
    [
        (("[pytorch]", "[keras]"), (2, "a: expected a pytorch cell that decides it, got none")),
        (
            ("assert x\n```\n", "assert True\n```\n"),
            (5, "a: expected this cell to end in an assertion"),
        ),
        (
            ("```{claim} a", "```{claim} b"),
            (2, "b is not in claims.yml: add it, or remove the label"),
        ),
        (("```{claim} a", "```{note} a"), (1, "expected one label {claim} a, got 0")),
    ],
)
def test_each_fault_has_its_sentence(change, sentence):
    assert not list(claims.compare(TWINS, ["a"]))
    assert sentence in list(claims.compare(TWINS.replace(*change), ["a"]))


def test_the_ledger_lists_every_page_that_claims_something():
    """The site's list is made from claims.yml, page by page; no page may be forgotten."""
    page = (CHAPTERS / "ledger-of-claims.md").read_text(encoding="utf-8")
    listed = [block.argument for block in myst.named(page, "ledger")]
    assert listed == list(dict.fromkeys(claim["lesson"] for claim in LEDGER))
