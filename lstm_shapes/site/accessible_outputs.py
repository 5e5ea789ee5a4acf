"""What lessons show, readable for everybody: figures have words, no table heading is empty."""

import re

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util import logging

LOGGER = logging.getLogger(__name__)
EMPTY_HEADER = re.compile(r"<th([^>]*)>\s*</th>")


class corner(nodes.Part, nodes.Element):
    """The empty corner of a table: a cell, for a heading without words is none."""


class ReadableOutputs(SphinxPostTransform):
    # After myst-nb has chosen which output is shown (4), before cells are grouped.
    default_priority = 50
    formats = ("html",)

    def run(self, **kwargs):
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


def is_output(node):
    return isinstance(node, nodes.container) and node.get("nb_element") == "cell_code_output"


def visit_corner(self, node):
    self.body.append("<td></td>")
    raise nodes.SkipNode


def setup(app):
    app.add_node(corner, html=(visit_corner, None))
    app.add_post_transform(ReadableOutputs)
