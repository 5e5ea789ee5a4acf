"""A line of links on each lesson: the notebook, the graded notebooks, and where to run them.

The role {graded-notebooks}`Keras or PyTorch` links those graded notebooks that the course has.
"""

import os
import re
import shutil
from collections.abc import Iterator
from html import escape
from pathlib import Path

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.errors import SphinxError
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util import logging
from sphinx.util.docutils import SphinxRole, SphinxTranslator
from sphinx.util.osutil import relative_uri

from . import notebook
from .myst import FRAMEWORKS

LOGGER = logging.getLogger(__name__)
LESSON = re.compile(r"(?:.*/)?(\d\d-[a-z0-9-]+)")
FOLDER = "notebooks"
# The publishing workflow keeps the lessons' notebooks on this branch.
BRANCH = "notebooks"


class lesson_links(nodes.General, nodes.Element):
    """The line of links. `links`: (label, address, whether it is a download)."""


def lesson_name(docname: str) -> str | None:
    """Return `01-tensor-dimensions` for chapters/01-tensor-dimensions, None for other pages."""
    match = LESSON.fullmatch(docname)
    return match.group(1) if match else None


def exercise(app: Sphinx, name: str | None, framework: str) -> Path | None:
    """Find the graded notebook of a lesson; None if there is none."""
    path = Path(app.srcdir, "exercises", str(name), f"{framework}.ipynb")
    return path if path.exists() else None


def links(app: Sphinx, docname: str) -> Iterator[tuple[str, str, bool]]:
    """Yield (label, address from the site's root, whether it is a download)."""
    name = lesson_name(docname)
    yield "This lesson as a notebook", f"{FOLDER}/{name}.ipynb", True
    for framework, label in FRAMEWORKS.items():
        if exercise(app, name, framework):
            yield f"Graded notebook, {label}", f"{FOLDER}/{name}/{framework}.ipynb", True
    repository = os.environ.get("GITHUB_REPOSITORY")
    if repository:
        page = f"{docname}.ipynb"
        colab = f"https://colab.research.google.com/github/{repository}/blob/{BRANCH}/{page}"
        binder = f"https://mybinder.org/v2/gh/{repository}/{BRANCH}?urlpath=lab/tree/{page}"
        yield "Open in Colab", colab, False
        yield "Open in Binder", binder, False


class GradedNotebooks(SphinxRole):
    """{graded-notebooks}."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Return the links, joined by "or"."""
        name = lesson_name(self.env.docname)
        found: list[nodes.Node] = []
        for framework, label in FRAMEWORKS.items():
            path = f"exercises/{name}/{framework}.ipynb"
            # The page is read again when a notebook goes or comes back.
            self.env.note_dependency(path)
            if name and exercise(self.env.app, name, framework):
                words = nodes.inline("", label, classes=["xref", "download"])
                link = addnodes.download_reference(self.rawtext, "", words, reftarget=f"/{path}")
                found += [nodes.Text(" or "), link]
        if not found:
            LOGGER.warning("there is no graded notebook to link", location=self.get_location())
        return found[1:], []


class AddLinks(SphinxPostTransform):
    default_priority = 90
    formats = ("html",)

    def run(self, **kwargs: object) -> None:
        """Add the line below the page's title."""
        docname = self.env.docname
        if not lesson_name(docname):
            return
        for title in self.document.findall(nodes.title):
            line = lesson_links(links=list(links(self.app, docname)), docname=docname)
            title.parent.insert(title.parent.index(title) + 1, line)
            return


def visit(self: SphinxTranslator, node: nodes.Element) -> None:
    here = self.builder.get_target_uri(node["docname"])
    parts = []
    for text, address, download in node["links"]:
        href = relative_uri(here, address) if download else address
        extra = " download" if download else ' rel="noopener"'
        parts.append(f'<li><a href="{escape(href)}"{extra}>{escape(text)}</a></li>')
    self.body.append(f'<ul class="lesson-links" aria-label="Downloads">{"".join(parts)}</ul>\n')
    raise nodes.SkipNode


def write_files(app: Sphinx, error: Exception | None) -> None:
    """Write every lesson's notebooks to the places where its links lead."""
    if error or app.builder.format != "html":
        return
    for docname in sorted(app.env.found_docs):
        name = lesson_name(docname)
        if not name:
            continue
        place = Path(app.outdir, FOLDER)
        place.mkdir(exist_ok=True)
        source = Path(app.env.doc2path(docname))
        try:
            text = notebook.from_lesson(source)
        except Exception as problem:
            raise SphinxError(f"{docname} cannot be written as a notebook: {problem}") from problem
        (place / f"{name}.ipynb").write_text(text, encoding="utf-8")
        for framework in FRAMEWORKS:
            path = exercise(app, name, framework)
            if path:
                (place / name).mkdir(exist_ok=True)
                shutil.copyfile(path, place / name / path.name)


def setup(app: Sphinx) -> None:
    """Register the extension."""
    app.add_node(lesson_links, html=(visit, None))
    app.add_post_transform(AddLinks)
    app.add_role("graded-notebooks", GradedNotebooks())
    app.connect("build-finished", write_files)
