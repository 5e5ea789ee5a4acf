"""What comes out of the printer."""

import re


def test_the_shape_card_is_one_sheet(browser, real, tmp_path):
    page = browser.new_page()
    page.goto((real / "chapters" / "shape-card.html").as_uri())
    page.pdf(path=tmp_path / "card.pdf", format="A4")
    page.close()
    pages = re.findall(rb"/Type\s*/Page[^s]", (tmp_path / "card.pdf").read_bytes())
    assert len(pages) == 1
