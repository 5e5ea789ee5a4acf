"""Claims are anchors; formulas are drawn while the site is built, with matching styles."""

import re
from pathlib import Path

import sphinxcontrib.katex
from conftest import LINE

STATIC = Path(__file__).parents[2] / "lstm_shapes" / "site" / "static"


def test_a_claim_can_be_linked_to(lesson):
    built = lesson("```{claim} t1-no-memory\n```\n\nText, and [a link](claim-t1-no-memory).\n")
    assert built.warnings == ""
    assert built.soup.find(id="claim-t1-no-memory").get_text() == ""


def test_a_claim_made_twice_is_a_warning(book):
    built = book(
        {"one": "# One\n\n```{claim} same\n```\n", "two": "# Two\n\n```{claim} same\n```\n"}
    )
    assert f"two.md:{LINE}: WARNING: claim 'same' is made twice, here and in one" in built.warnings


def test_a_claim_has_a_plain_name(lesson):
    built = lesson("```{claim} T1_no_memory\n```\n")
    assert f"lesson.md:{LINE}: WARNING: claim 'T1_no_memory'" in built.warnings


def test_formulas_need_no_script(lesson):
    built = lesson("The state is $h_t$.\n\n$$\nc_t = f_t \\odot c_{t-1}\n$$\n")
    assert built.warnings == ""
    assert len(built.soup.select(".katex math")) == 2
    assert not [s for s in built.soup.select("script[src]") if "ath" in s["src"]]


def test_a_formula_that_cannot_be_read_is_a_warning(lesson):
    built = lesson("Text.\n\nThe state is $\\frac{h}$.\n")
    assert f"lesson.md:{LINE + 2}: WARNING: formula `\\frac{{h}}`" in built.warnings


def test_the_stylesheet_is_of_the_bundled_version():
    """Another version's classes put exponents in wrong places without any error."""
    css = (STATIC / "katex" / "katex.min.css").read_text()
    assert f'content:"{sphinxcontrib.katex.katex_version}"' in css
    fonts = set(re.findall(r"url\(([^)]+)\)", css))
    assert fonts and all((STATIC / "katex" / font).is_file() for font in fonts)
