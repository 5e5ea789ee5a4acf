"""Keep pages free of requests to other machines and of errors in the browser's console."""

import re
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.config import Config

# As text: Sphinx compares its configuration with that of the last build.
TEMPLATES = str(Path(__file__).parent / "templates")
STATIC = str(Path(__file__).parent / "static")

# Scripts that extensions put on every page and that do nothing for this course.
# sphinx-thebe raises an error on each page even when it is switched off.
DROPPED = ("sphinx-thebe.js", "THEBE_JS_URL")


def drop_scripts(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: object
) -> None:
    """Remove the scripts in DROPPED from a page."""

    def kept(script: object) -> bool:
        body = getattr(script, "attributes", {}).get("body", "")
        text = f"{getattr(script, 'filename', '')} {body}"
        return not any(name in text for name in DROPPED)

    context["script_files"] = [s for s in context.get("script_files", []) if kept(s)]


def without_icon_script(html: object) -> str:
    """Remove the icon script from the theme's head; the icon font draws the same icons."""
    return re.sub(r"<script[^>]*fontawesome\.js[^>]*></script>", "", str(html))


def without_search_scripts(html: object) -> str:
    """Remove the scripts for a search while one types, which only the search page needs here."""
    names = "searchtools|language_data|searchindex"
    return re.sub(rf"\s*<script src=[^>]*(?:{names})\.js[^>]*></script>", "", str(html))


def add_filters(app: Sphinx) -> None:
    """Make the filters above known to the templates."""
    filters = app.builder.templates.environment.filters
    filters["without_icon_script"] = without_icon_script
    filters["without_search_scripts"] = without_search_scripts


def use_own_files(app: Sphinx, config: Config) -> None:
    """Add the course's templates and static files, and settings for a site without a server."""
    config.templates_path.insert(0, TEMPLATES)
    config.html_static_path.append(STATIC)
    # The theme asks for a mode; without one it writes an error into the console.
    config.html_context.setdefault("default_mode", "auto")
    # Sphinx would fetch each found page for its summary, which fails for files without a server.
    config.html_show_search_summary = False


def setup(app: Sphinx) -> None:
    """Register the extension."""
    app.connect("config-inited", use_own_files)
    app.connect("builder-inited", add_filters)
    app.connect("html-page-context", drop_scripts, priority=900)
    for name in (
        "axes.css",
        "page.css",
        "boxes.css",
        "quiz.css",
        "tabs.css",
        "tensors.css",
        "slides.css",
    ):
        app.add_css_file(name)
    app.add_js_file("print.js", loading_method="defer")
    app.add_js_file("slides.js", loading_method="defer")
