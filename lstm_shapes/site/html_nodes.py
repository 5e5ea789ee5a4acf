"""Write a docutils node as HTML."""

from collections.abc import Callable

from docutils import nodes
from sphinx.util.docutils import SphinxTranslator

Write = str | Callable[[nodes.Element], str]
Visitor = Callable[[SphinxTranslator, nodes.Element], None]


def around(opening: Write, closing: Write = "") -> tuple[Visitor, Visitor]:
    """Make the two visitors of a node that is written as text around its content."""

    def visitor(text: Write) -> Visitor:
        def append(self: SphinxTranslator, node: nodes.Element) -> None:
            self.body.append(text(node) if callable(text) else text)

        return append

    return visitor(opening), visitor(closing)


def instead(text: Write) -> tuple[Visitor, None]:
    """Make the visitors of a node that is written as a text in place of its content."""

    def visit(self: SphinxTranslator, node: nodes.Element) -> None:
        self.body.append(text(node) if callable(text) else text)
        raise nodes.SkipNode

    return visit, None
