"""Nothing on a page asks another machine for anything, and nothing fails in the console."""

import re
from pathlib import Path

# As text: Sphinx compares its configuration with that of the last build.
TEMPLATES = str(Path(__file__).parent / "templates")
STATIC = str(Path(__file__).parent / "static")

# Scripts that extensions put on every page and that do nothing for this course.
# sphinx-thebe raises an error on each page even when it is switched off.
DROPPED = ("sphinx-thebe.js", "THEBE_JS_URL")


def drop_scripts(app, pagename, templatename, context, doctree):
    def wanted(script):
        told = (
            f"{getattr(script, 'filename', '')} {getattr(script, 'attributes', {}).get('body', '')}"
        )
        return not any(name in told for name in DROPPED)

    context["script_files"] = [s for s in context.get("script_files", []) if wanted(s)]


def without_icon_script(html):
    """The theme's head without its icon script; its icon font draws the same icons."""
    return re.sub(r"<script[^>]*fontawesome\.js[^>]*></script>", "", str(html))


def add_filter(app):
    app.builder.templates.environment.filters["without_icon_script"] = without_icon_script


def use_own_files(app, config):
    config.templates_path.insert(0, TEMPLATES)
    config.html_static_path.append(STATIC)
    # The theme asks for a mode; without one it writes an error into the console.
    config.html_context.setdefault("default_mode", "auto")
    # Sphinx would fetch each found page for its summary, which a folder cannot answer.
    config.html_show_search_summary = False


def setup(app):
    app.connect("config-inited", use_own_files)
    app.connect("builder-inited", add_filter)
    app.connect("html-page-context", drop_scripts, priority=900)
    for name in ("axes.css", "page.css", "boxes.css", "quiz.css", "tabs.css", "tensors.css"):
        app.add_css_file(name)
    app.add_js_file("print.js", loading_method="defer")
