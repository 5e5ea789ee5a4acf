"""Small books built for one test, the demo book, and the real site."""

import io
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from bs4 import BeautifulSoup
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
HEADER = """---
jupytext:
  text_representation:
    format_name: myst
kernelspec:
  display_name: Python 3
  name: python3
  language: python
---

"""
CONF = """
extensions = ["myst_nb", "sphinx_design", "lstm_shapes.site"]
nb_execution_mode = "off"
nitpicky = True
exclude_patterns = ["exercises"]
root_doc = "index"
myst_enable_extensions = ["dollarmath", "colon_fence"]
"""


COLOURS = re.compile(r"\x1b\[[0-9;]*m")


@pytest.fixture
def book(tmp_path, monkeypatch):
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
        words = io.StringIO()
        with monkeypatch.context() as patch, patch_docutils(str(source)), docutils_namespace():
            for name, value in environment.items():
                patch.setenv(name, value)
            app = Sphinx(
                source,
                source,
                out,
                tmp_path / "doctrees",
                "html",
                status=None,
                warning=words,
                freshenv=True,
            )
            app.build()
        warnings = COLOURS.sub("", words.getvalue()).strip()

        def page(name):
            return BeautifulSoup((out / f"{name}.html").read_text(), "html.parser")

        return SimpleNamespace(warnings=warnings, page=page, out=out, source=source)

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
    """The demo book in a folder of its own, with the real book's settings."""
    shutil.copytree(HERE / "fixtures" / "demo", place)
    config = (ROOT / "_config.yml").read_text()
    own = config.replace(" lstm_shapes/site/", f" {ROOT}/lstm_shapes/site/")
    (place / "_config.yml").write_text(own)
    return place


@pytest.fixture(scope="session")
def demo(tmp_path_factory):
    """The built demo book: every directive once, two lessons."""
    place = copy_demo(tmp_path_factory.mktemp("demo") / "a book with spaces")
    done = build_site(place)
    assert done.returncode == 0, done.stderr
    return place / "_build" / "html"


@pytest.fixture(scope="session")
def real(missing):
    """The course's own site, as `make book` left it."""
    site = ROOT / "_build" / "html"
    if not (site / "index.html").exists():
        missing("The site is not built: run `make book` first.")
    return site
