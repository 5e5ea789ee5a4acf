"""Make the outputs of cells accessible: figures have alternative text, no table header is empty."""

import re

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util import logging

from .html_nodes import instead

LOGGER = logging.getLogger(__name__)
EMPTY_HEADER = re.compile(r"<th([^>]*)>\s*</th>")


class corner(nodes.Part, nodes.Element):
    """The empty corner of a table: a plain cell, since a header without words is an error."""


class AccessibleOutputs(SphinxPostTransform):
    """Corrects tables, and warns about figures without alternative text."""

    # After myst-nb has chosen which output is shown (4), before cells are grouped.
    default_priority = 50
    formats = ("html",)

    def run(self, **kwargs: object) -> None:
        """Visit every table and every output."""
        for head in self.document.findall(nodes.thead):
            for entry in [e for e in head.findall(nodes.entry) if not e.astext().strip()]:
                entry.replace_self(corner())
        for cell in self.document.findall(is_output):
            for raw in cell.findall(nodes.raw):
                # pandas heads its index column with an empty header cell.
                fixed = EMPTY_HEADER.sub(r"<td\1></td>", raw.astext())
                raw.children = [nodes.Text(fixed)]
                raw.rawsource = fixed
            for image in cell.findall(nodes.image):
                if not image.get("alt"):
                    LOGGER.warning(
                        "this cell's figure has no words for those who cannot see it: add to the "
                        "cell's options `:mystnb: {image: {alt: ...}}`",
                        location=cell,
                    )


def is_output(node: nodes.Node) -> bool:
    """Tell whether a node is the output of a cell."""
    return isinstance(node, nodes.container) and node.get("nb_element") == "cell_code_output"


def setup(app: Sphinx) -> None:
    """Register the extension."""
    app.add_node(corner, html=instead("<td></td>"))
    app.add_post_transform(AccessibleOutputs)
