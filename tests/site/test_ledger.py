"""The ledger: every claim of a page with a link to the cell that decides it."""

import pytest

CLAIMS = """
- id: a-claim
  lesson: one
  sentence: A `layer` has units.
- id: another
  lesson: two
  sentence: Two.
"""


@pytest.fixture
def ledger(book, tmp_path):
    """ledger(names) builds a page of claims and a ledger that lists these pages."""

    def build(*names):
        (tmp_path / "source").mkdir()
        (tmp_path / "source" / "claims.yml").write_text(CLAIMS)
        listed = "".join(f"```{{ledger}} {name}\n```\n\n" for name in names)
        return book(
            {
                "one": "# One\n\n```{claim} a-claim\n```\n\nText.\n",
                "ledger": "# Ledger\n\n" + listed,
            }
        )

    return build


def test_each_claim_of_the_page_stands_in_it_with_its_link(ledger):
    built = ledger("one")
    assert built.warnings == ""
    (item,) = built.page("ledger").select("li:has(a[href*=claim])")
    assert "A layer has units." in item.get_text()
    assert item.find("a")["href"] == "one.html#claim-a-claim"


def test_a_page_without_claims_and_a_claim_without_its_label_are_warnings(ledger):
    built = ledger("none", "two")
    assert "claims.yml has no claim of 'none'" in built.warnings
    assert "claim-another" in built.warnings
