"""Every claim of a lesson has one label, and an executed cell right behind it decides it."""

import ast
import re

import pytest
import yaml
from lessons import CHAPTERS, FRAMEWORKS, LESSONS, parts

LEDGER = yaml.safe_load((CHAPTERS / "claims.yml").read_text(encoding="utf-8"))
# Every lesson, and whatever other page claims something.
CLAIMING = sorted({*LESSONS, *(CHAPTERS / f"{claim['lesson']}.md" for claim in LEDGER)})


def deciding_cells(blocks):
    """The cells in which the claim before `blocks` is decided, and what is missing."""
    run = []
    for block in blocks:
        if block.name == "code-cell" and (not run or run[0].framework()):
            run.append(block)
        elif block.name != "only-framework":
            break
    if not run:
        return [], ["no cell follows it directly"]
    if not run[0].framework():
        return run[:1], []
    last = {cell.framework(): cell for cell in run if cell.framework()}
    only = all("only" in cell.tags for cell in last.values())
    missing = [f"no {name} cell decides it" for name in FRAMEWORKS if name not in last and not only]
    return list(last.values()), missing


def ends_in_assertion(code):
    """Whether the last statement, or the last one of a loop, asserts something about a name."""
    statement = ast.parse(code).body[-1]
    while isinstance(statement, (ast.For, ast.With)):
        statement = statement.body[-1]
    return isinstance(statement, ast.Assert) and any(
        isinstance(node, ast.Name) for node in ast.walk(statement.test)
    )


def problems(text, wanted):
    """Sentences about what is wrong with the claims of a lesson that should carry `wanted`."""
    blocks = parts(text)
    found = [block.argument for block in blocks if block.name == "claim"]
    for name in wanted:
        if found.count(name) != 1:
            yield f"{name} has {found.count(name)} labels"
    for name in set(found) - set(wanted):
        yield f"{name} is not in claims.yml"
    for place, block in enumerate(blocks):
        if block.name == "claim":
            cells, missing = deciding_cells(blocks[place + 1 :])
            yield from (f"{block.argument}: {sentence}" for sentence in missing)
            for cell in cells:
                if not ends_in_assertion(cell.body):
                    yield f"{block.argument}: a deciding cell does not end in an assertion"


def wanted_of(lesson):
    return [claim["id"] for claim in LEDGER if claim["lesson"] == lesson.stem]


@pytest.mark.parametrize("lesson", CLAIMING, ids=lambda path: path.stem)
def test_each_claim_has_one_label_and_cells_that_decide_it(lesson):
    assert wanted_of(lesson), "a lesson claims something"
    assert not list(problems(lesson.read_text(encoding="utf-8"), wanted_of(lesson)))


@pytest.mark.parametrize("claim", LEDGER, ids=lambda claim: claim["id"])
def test_a_claim_without_its_label_or_its_assertion_is_noticed(claim):
    path = CHAPTERS / f"{claim['lesson']}.md"
    text, wanted = path.read_text(encoding="utf-8"), wanted_of(path)
    label = f"```{{claim}} {claim['id']}\n```\n"
    assert label in text
    assert list(problems(text.replace(label, ""), wanted))
    assert list(problems(text.replace(label, label + "\nWords between.\n"), wanted))
    before, after = text.split(label)
    cell, rest = re.split(r"^```$", after, maxsplit=1, flags=re.MULTILINE)
    assert list(problems(before + label + cell + "print(0)\n```" + rest, wanted))


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
        (("[pytorch]", "[keras]"), "a: no pytorch cell decides it"),
        (
            ("assert x\n```\n", "assert True\n```\n"),
            "a: a deciding cell does not end in an assertion",
        ),
        (("```{claim} a", "```{claim} b"), "b is not in claims.yml"),
    ],
)
def test_each_fault_has_its_sentence(change, sentence):
    assert not list(problems(TWINS, ["a"]))
    assert sentence in list(problems(TWINS.replace(*change), ["a"]))


def test_the_ledger_lists_every_page_that_claims_something():
    """The site's list is made from claims.yml, page by page; no page may be forgotten."""
    page = (CHAPTERS / "ledger-of-claims.md").read_text(encoding="utf-8")
    listed = [block.argument for block in parts(page) if block.name == "ledger"]
    assert listed == list(dict.fromkeys(claim["lesson"] for claim in LEDGER))
