"""The role {shape}`B=4 T=7 F=3`: a shape in running text, its axes coloured and named."""

from docutils import nodes
from sphinx.util import logging
from sphinx.util.docutils import SphinxRole

from .axes import LETTERS, Axis, axis, shape_html, shape_text

LOGGER = logging.getLogger(__name__)


class shape(nodes.Inline, nodes.TextElement):
    """A shape; its text is the plain tuple, for search and tables of contents."""


def token_axis(token):
    """One token of the role: `B=4`, `B`, or a bare number or word for an unnamed axis."""
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
    def run(self):
        try:
            axes = [token_axis(token) for token in self.text.replace(",", " ").split()]
        except ValueError as error:
            LOGGER.warning("shape `%s`: %s", self.text, error, location=self.get_location())
            axes = []
        text = shape_text(axes)
        return [shape(self.rawtext, text, axes=axes)], []


def visit(self, node):
    self.body.append(shape_html(node["axes"]))
    raise nodes.SkipNode


def visit_text(self, node):
    pass


def setup(app):
    plain = (visit_text, visit_text)
    app.add_node(shape, html=(visit, None), latex=plain, text=plain)
    app.add_role("shape", ShapeRole())
