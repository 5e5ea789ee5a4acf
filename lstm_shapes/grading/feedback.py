"""The feedback page: one HTML file without scripts, readable on a phone and offline."""

import os
import re
import tempfile
from pathlib import Path

from jinja2 import Environment, PackageLoader
from markupsafe import Markup, escape

LETTERS_OF_CODE = 6_000


def with_code(sentence):
    """A sentence as HTML, its `code` in code elements."""
    return Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(escape(sentence))))


PAGES = Environment(loader=PackageLoader(__package__), autoescape=True, trim_blocks=True)
PAGES.filters["with_code"] = with_code


def page(report):
    """The page of one graded notebook, as text."""
    return PAGES.get_template("feedback.html.j2").render(report=report, limit=LETTERS_OF_CODE)


def write(report):
    """Write the page beside the notebook, all of it or nothing; returns its path."""
    target = report.path.with_suffix(".feedback.html")
    handle, part = tempfile.mkstemp(dir=target.parent, prefix=".feedback-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(page(report))
        # mkstemp makes the file private; the page is as public as the notebook.
        os.chmod(part, report.path.stat().st_mode & 0o666)
        os.replace(part, target)
    except BaseException:
        Path(part).unlink(missing_ok=True)
        raise
    return target
