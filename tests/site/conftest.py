"""Small books built for one test, the demo book, the real site, and one browser for all."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from bs4 import BeautifulSoup

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
HEADER = "---\njupytext:\n  text_representation:\n    format_name: myst\nkernelspec:\n  name: python3\n---\n\n"
CONF = """
extensions = ["myst_nb", "sphinx_design", "lstm_shapes.site"]
nb_execution_mode = "off"
nitpicky = True
root_doc = "index"
myst_enable_extensions = ["dollarmath", "colon_fence"]
"""


@pytest.fixture
def book(tmp_path):
    """book({"index": markdown, ...}) builds pages; gives `warnings` and `page(name)`."""

    def build(pages, **environment):
        source = tmp_path / "source"
        source.mkdir(exist_ok=True)
        (source / "conf.py").write_text(CONF)
        for name, text in pages.items():
            path = source / f"{name}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(HEADER + text)
        if "index" not in pages:
            names = "\n".join(pages)
            (source / "index.md").write_text(f"# Index\n\n```{{toctree}}\n{names}\n```\n")
        out = tmp_path / "html"
        done = subprocess.run(
            [sys.executable, "-m", "sphinx", "-E", "-b", "html", str(source), str(out)],
            capture_output=True,
            text=True,
            env={**os.environ, "NO_COLOR": "1", "LC_ALL": "C.UTF-8", **environment},
            timeout=120,
        )
        assert done.returncode == 0, done.stderr

        def page(name):
            return BeautifulSoup((out / f"{name}.html").read_text(), "html.parser")

        return SimpleNamespace(warnings=done.stderr.strip(), page=page, out=out, source=source)

    return build


@pytest.fixture
def lesson(book):
    """lesson(markdown) builds one page; line 1 of the markdown is line LINE of its file."""

    def build(markdown, **environment):
        built = book({"lesson": "# Lesson\n\n" + markdown}, **environment)
        built.soup = built.page("lesson")
        return built

    return build


LINE = HEADER.count("\n") + 3


def build_site(folder, out=None, **environment):
    """What a reader's `make book` does, on another folder."""
    command = [sys.executable, "-m", "lstm_shapes.site.build", str(folder)]
    if out:
        command += ["--out", str(out)]
    return subprocess.run(
        command, capture_output=True, text=True, env={**os.environ, **environment}, timeout=300
    )


def copy_demo(place):
    """The demo book in a folder of its own."""
    shutil.copytree(HERE / "fixtures" / "demo", place)
    config = place / "_config.yml"
    config.write_text(config.read_text().replace("../../../../", f"{ROOT}/"))
    return place


@pytest.fixture(scope="session")
def demo(tmp_path_factory):
    """The built demo book: every directive once, two lessons."""
    place = copy_demo(tmp_path_factory.mktemp("demo") / "a book with spaces")
    done = build_site(place)
    assert done.returncode == 0, done.stderr
    return place / "_build" / "html"


@pytest.fixture(scope="session")
def real():
    """The course's own site, as `make book` left it."""
    site = ROOT / "_build" / "html"
    if not (site / "index.html").exists():
        missing("The site is not built: run `make book` first.")
    return site


def missing(sentence):
    """Skips loudly on a reader's machine; fails where nothing may be skipped."""
    (pytest.fail if os.environ.get("CI") else pytest.skip)(sentence)


@pytest.fixture(scope="session")
def browser():
    path = os.environ.get("CHROMIUM") or next(
        filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
    )
    if not path:
        missing(
            "Chromium is missing. On Debian and Ubuntu: apt-get install chromium; "
            "elsewhere set CHROMIUM to your browser's path."
        )
    from playwright.sync_api import sync_playwright

    quiet = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    more = "--disable-component-update --disable-sync"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=path, args=[*quiet.split(), *more.split()]
        )
        yield chromium
        chromium.close()
