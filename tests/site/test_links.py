"""Every link of every built page leads to a file of the site, and every anchor to its place."""

from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from bs4 import BeautifulSoup


def pages(site):
    return sorted(p for p in site.rglob("*.html") if "_static" not in p.parts)


@pytest.fixture(params=["demo", "real"])
def site(request):
    return request.getfixturevalue(request.param)


def addresses(soup):
    for tag, attribute in (("a", "href"), ("link", "href"), ("script", "src"), ("img", "src")):
        for found in soup.select(f"{tag}[{attribute}]"):
            yield found[attribute]


def test_links_and_anchors_resolve(site):
    soups = {p.resolve(): BeautifulSoup(p.read_text(), "html.parser") for p in pages(site)}
    assert soups
    ids = {p: {t["id"] for t in soup.select("[id]")} for p, soup in soups.items()}
    broken = []
    for path, soup in soups.items():
        for address in addresses(soup):
            parts = urlsplit(address)
            if parts.scheme in ("http", "https", "data", "mailto"):
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            if not target.is_file():
                broken.append(f"{path.name}: {address} leads nowhere")
            elif parts.fragment and target in ids and unquote(parts.fragment) not in ids[target]:
                broken.append(f"{path.name}: {address} has no such anchor")
    assert broken == []


def test_nothing_is_loaded_from_elsewhere(site):
    loaded = []
    for path in pages(site):
        soup = BeautifulSoup(path.read_text(), "html.parser")
        sources = [t["src"] for t in soup.select("script[src], img[src], iframe[src], source[src]")]
        styles = [t["href"] for t in soup.select("link[rel=stylesheet], link[rel=preload]")]
        loaded += [
            (path.name, s) for s in sources + styles if urlsplit(s).scheme in ("http", "https")
        ]
    assert loaded == []


def test_ids_are_unique(site):
    for path in pages(site):
        ids = [t["id"] for t in BeautifulSoup(path.read_text(), "html.parser").select("[id]")]
        twice = {i for i in ids if ids.count(i) > 1}
        assert not twice, f"{path.name}: {twice}"


def test_every_figure_has_words(site):
    for path in pages(site):
        soup = BeautifulSoup(path.read_text(), "html.parser")
        for image in soup.select("article img"):
            assert image.get("alt"), f"{path.name}: {image['src']} has no alternative text"
        for svg in soup.select("article svg:not([aria-hidden])"):
            assert svg.find("title"), f"{path.name}: an SVG has no title"


def test_a_lesson_weighs_at_most_400_kilobytes(site):
    """What a first visit loads, compressed as a server sends it."""
    import gzip

    for path in pages(site):
        soup = BeautifulSoup(path.read_text(), "html.parser")
        loaded = {path}
        for tag in soup.select("script[src], link[rel=stylesheet], img[src]"):
            address = tag.get("src") or tag.get("href")
            if not address.startswith("data:"):
                loaded.add((path.parent / urlsplit(address).path).resolve())
        # The icon font; formulas load a few small fonts more.
        loaded.add(next(Path(site).rglob("fa-solid-900.woff2")))
        weight = sum(
            len(f.read_bytes() if f.suffix in (".woff2", ".png") else gzip.compress(f.read_bytes()))
            for f in loaded
        )
        assert weight < 400_000, f"{path.name} weighs {weight // 1000} KB"
