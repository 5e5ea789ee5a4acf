"""The role {shape}`B=4 T=7 F=3`: a shape in running text, its axes colored and named."""

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.docutils import SphinxRole

from .axes import LETTERS, Axis, axis, shape_html, shape_text
from .html_nodes import around, instead

LOGGER = logging.getLogger(__name__)


class shape(nodes.Inline, nodes.TextElement):
    """A shape; its text is the plain tuple, for search and tables of contents."""


def token_axis(token: str) -> Axis:
    """Read one token: `B=4`, `B`, or a bare number or word for an unnamed axis.

    Raises: ValueError, with a sentence for the author.
    """
    letter, equals, value = token.partition("=")
    if letter in LETTERS:
        if equals and not value:
            raise ValueError(f"{token!r} lacks a number after the equals sign")
        return axis(LETTERS[letter], value or letter)
    if equals:
        raise ValueError(f"{letter!r} is no axis: use B, T, F or U, or a bare number")
    size = int(token) if token.isdigit() else None
    return Axis("", size, token, "other")


class ShapeRole(SphinxRole):
    """{shape}."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Return the shape; one that cannot be read is a warning."""
        try:
            axes = [token_axis(token) for token in self.text.replace(",", " ").split()]
        except ValueError as error:
            LOGGER.warning("shape `%s`: %s", self.text, error, location=self.get_location())
            axes = []
        text = shape_text(axes)
        return [shape(self.rawtext, text, axes=axes)], []


def setup(app: Sphinx) -> None:
    """Register the role."""
    plain = around("")
    html = instead(lambda node: shape_html(node["axes"]))
    app.add_node(shape, html=html, latex=plain, text=plain)
    app.add_role("shape", ShapeRole())
