"""The directive {tensors}: a figure of tensors, arrows, layers, units, and weights.

A mistake in its body is one warning with the lesson's file and line.
"""

from html import escape
from typing import Any, ClassVar

import yaml
from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from ..axes import Axis, shape_html
from ..html_nodes import around
from . import lstm_unit, svg, tensor, unrolled, weights
from .items import FigureError, in_words, read

LOGGER = logging.getLogger(__name__)
LINE = svg.element(
    "svg",
    svg.element("path", d="M2 7H56"),
    svg.path("tip", "M52 1L63 7L52 13Z"),
    kind="arrow-line",
    width=64,
    height=14,
    viewBox="0 0 64 14",
    aria_hidden="true",
)


class tensors(nodes.General, nodes.Element):
    """A figure. `items`: (kind, value) in order; `alt`: the figure in words."""


class tensors_caption(nodes.Part, nodes.TextElement):
    """The words below a figure."""


class Tensors(SphinxDirective):
    has_content = True
    option_spec: ClassVar = {
        "alt": directives.unchanged_required,
        "caption": directives.unchanged_required,
    }

    def run(self) -> list[nodes.Node]:
        """Return the figure, or nothing and a warning."""
        try:
            items = read(yaml.safe_load("\n".join(self.content)))
        except yaml.YAMLError as error:
            return self.refuse(f"its body is not YAML: {' '.join(str(error).split())}")
        except FigureError as error:
            return self.refuse(str(error))
        number = self.env.new_serialno("tensors") + 1
        node = tensors(items=items, alt=self.options.get("alt"), name=f"tensors-{number}")
        self.set_source_info(node)
        if "caption" in self.options:
            caption, _ = self.state.inline_text(self.options["caption"], self.lineno)
            node += tensors_caption("", "", *caption)
        return [node]

    def refuse(self, sentence: str) -> list[nodes.Node]:
        """Warn the author; the figure is left out."""
        LOGGER.warning("tensors: %s", sentence, location=self.get_location())
        return []


def named_picture(kind: str, picture: str, name: str, axes: list[Axis]) -> str:
    """Write a picture with its name and shape below it."""
    named = f"<code>{escape(name)}</code> {shape_html(axes)}"
    return f'<div class="{kind}">{picture}<p class="tensor-name">{named}</p></div>'


def item_html(kind: str, value: Any, identity: str) -> str:
    """Write one item of a figure."""
    if kind == "tensor":
        return named_picture("tensor", tensor.draw(value, identity), value.name, value.axes)
    if kind == "sheet":
        way = "tensor sheet across" if value.across else "tensor sheet"
        return named_picture(way, weights.draw(value, identity), value.name, value.axes)
    if kind == "unit":
        return f'<div class="unrolled">{lstm_unit.draw(value, identity)}</div>'
    if kind == "arrow":
        return f'<div class="arrow"><span>{escape(value)}</span>{LINE}</div>'
    if kind == "steps":
        return unrolled.html(value[0], value[1], identity, LINE)
    if kind == "break":
        return '<div class="row-break"></div>'
    return f'<p class="between">{escape(value)}</p>'


def open_figure(node: nodes.Element) -> str:
    """Write a figure without its caption."""
    items, name = node["items"], node["name"]
    row = "".join(
        item_html(kind, value, f"{name}-{number}") for number, (kind, value) in enumerate(items)
    )
    key = '<p class="tensors-key"><span class="key-hatch"></span> padding</p>'
    padded = any(kind == "tensor" and value.padding for kind, value in items)
    return (
        '<figure class="tensors"><div class="tensors-row" role="group" '
        f'aria-label="{escape(node["alt"] or in_words(items))}">{row}</div>{key if padded else ""}'
    )


def setup(app: Sphinx) -> None:
    """Register the directive."""
    app.add_node(tensors, html=around(open_figure, "</figure>\n"))
    app.add_node(tensors_caption, html=around("<figcaption>", "</figcaption>"))
    app.add_directive("tensors", Tensors)
