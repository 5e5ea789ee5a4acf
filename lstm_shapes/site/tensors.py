"""The directive {tensors}: a figure of tensors, arrows, layers, units and weights.

What is wrong in its body is one warning with the lesson's file and line.
"""

from html import escape
from typing import ClassVar

import yaml
from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from . import drawing, sheets, unit, unrolled
from .axes import axis, shape_html, shape_words

LOGGER = logging.getLogger(__name__)


class tensors(nodes.General, nodes.Element):
    """A figure. `items`: (kind, value) in order; `alt`: the figure in words."""


class tensors_caption(nodes.Part, nodes.TextElement):
    """What stands below a figure."""


class FigureError(ValueError):
    """Something in the body that its author has to mend."""


def read(items):
    """The figure's items as (kind, value), from the directive's YAML.

    Raises FigureError with a sentence naming the item.
    """
    if not isinstance(items, list) or not items:
        raise FigureError("its body is not a list of items (`- tensor: x` and so on)")
    found = []
    for number, item in enumerate(items, 1):
        kinds = [k for k in READERS if isinstance(item, dict) and k in item]
        if item == "break":
            kinds, item = ["break"], {"break": None}
        if len(kinds) != 1:
            raise FigureError(f"item {number} is none of {', '.join(READERS)}")
        try:
            found.append((kinds[0], READERS[kinds[0]](dict(item))))
        except ValueError as error:
            raise FigureError(f"item {number}: {error}") from error
    return found


def only(item, *allowed):
    unknown = set(item) - set(allowed)
    if unknown:
        raise ValueError(f"it does not know the key {sorted(map(str, unknown))[0]!r}")


def read_tensor(item):
    only(item, "tensor", "axes", "highlight", "padding")
    axes = item.get("axes")
    if not isinstance(axes, dict) or not 1 <= len(axes) <= 4:
        raise ValueError(f"tensor {item['tensor']!r} needs `axes` with one to four of them")
    found = [axis(str(name), value) for name, value in axes.items()]
    tensor = drawing.Tensor(str(item["tensor"]), found)
    tensor.highlight = checked_highlight(item.get("highlight") or {}, found)
    tensor.padding = checked_padding(item.get("padding"), found)
    return tensor


def checked_highlight(highlight, axes):
    by_name = {a.name: a for a in axes}
    if not isinstance(highlight, dict):
        raise ValueError("`highlight` is written {axis: index}")
    for name, index in highlight.items():
        if name not in by_name:
            raise ValueError(f"it highlights the axis {name!r}, which it does not have")
        size = by_name[name].size
        if not isinstance(index, int) or (size and not -size <= index < size):
            raise ValueError(f"it highlights {name} {index}, and {name} has {size}")
        place = next((p for p, a in drawing.places(axes)[0].items() if a.name == name), None)
        cells = drawing.segments(by_name[name], drawing.MOST[place]) if place else []
        if drawing.position(index, size) not in [s.index for s in cells]:
            raise ValueError(f"{name} {index} is in the part that is not drawn")
    return highlight


def checked_padding(padding, axes):
    if padding is None:
        return None
    by_name = {a.name: a for a in axes}
    batch, time = by_name.get("batch"), by_name.get("time")
    if not batch or not time or not batch.size or not time.size:
        raise ValueError("`padding` needs a batch and a time axis with numbers")
    if not isinstance(padding, list) or len(padding) != batch.size:
        raise ValueError(f"`padding` needs one length for each of the {batch.size} rows")
    if not all(isinstance(n, int) and 0 <= n <= time.size for n in padding):
        raise ValueError(f"`padding` has a length that is not between 0 and {time.size}")
    for a in (batch, time):
        place = next(p for p, other in drawing.places(axes)[0].items() if other is a)
        if a.size > drawing.MOST[place]:
            raise ValueError(f"`padding` cannot be drawn where {a.words} is broken")
    return padding


def read_steps(item):
    only(item, "steps", "layer")
    steps = item["steps"]
    if not isinstance(steps, int) or isinstance(steps, bool) or steps < 1:
        raise ValueError(f"`steps` is {steps!r}: write how many steps there are")
    return str(item.get("layer", "LSTM")), steps


def read_sheet(item):
    only(item, "sheet", "rows", "columns", "row-axis", "column-axis", "blocks")
    return sheets.sheet(item)


def read_unit(item):
    only(item, "unit")
    return unit.unit(item["unit"])


def read_words(kind):
    def reader(item):
        only(item, kind)
        return "" if item[kind] is None else str(item[kind])

    return reader


READERS = {
    "tensor": read_tensor,
    "arrow": read_words("arrow"),
    "text": read_words("text"),
    "steps": read_steps,
    "sheet": read_sheet,
    "unit": read_unit,
    "break": read_words("break"),
}


def in_words(items):
    """The whole figure as one sentence."""
    said = {
        "tensor": lambda v: f"{v.name} ({shape_words(v.axes)})",
        "arrow": lambda v: f"then {v}," if v else "then",
        "text": lambda v: v,
        "steps": lambda v: f"{v[0]} over {v[1]} steps",
        "sheet": lambda v: f"{v.name} ({shape_words(v.axes)}) {sheets.blocks_words(v)}".strip(),
        "unit": lambda v: f"One unit at one step. {unit.words(*v)}",
        "break": lambda v: ";",
    }
    return " ".join(said[kind](value) for kind, value in items).replace(" ;", ";")


class Tensors(SphinxDirective):
    has_content = True
    option_spec: ClassVar = {
        "alt": directives.unchanged_required,
        "caption": directives.unchanged_required,
    }

    def run(self):
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

    def refuse(self, sentence):
        LOGGER.warning("tensors: %s", sentence, location=self.get_location())
        return []


ARROW = (
    '<svg class="arrow-line" width="64" height="14" viewBox="0 0 64 14" aria-hidden="true">'
    '<path d="M2 7H56"/><path class="tip" d="M52 1L63 7L52 13Z"/></svg>'
)


def item_html(kind, value, identity):
    if kind == "tensor":
        return (
            f'<div class="tensor">{drawing.svg(value, identity)}<p class="tensor-name">'
            f"<code>{escape(value.name)}</code> {shape_html(value.axes)}</p></div>"
        )
    if kind == "sheet":
        way = "sheet across" if value.across else "sheet"
        return (
            f'<div class="tensor {way}">{sheets.svg(value, identity)}<p class="tensor-name">'
            f"<code>{escape(value.name)}</code> {shape_html(value.axes)}</p></div>"
        )
    if kind == "unit":
        return f'<div class="unrolled">{unit.svg(value, identity)}</div>'
    if kind == "arrow":
        return f'<div class="arrow"><span>{escape(value)}</span>{ARROW}</div>'
    if kind == "steps":
        return steps_html(*value, identity)
    if kind == "break":
        return '<div class="row-break"></div>'
    return f'<p class="between">{escape(value)}</p>'


def steps_html(layer, steps, identity):
    times = "once" if steps == 1 else f"{steps} times"
    return (
        f'<div class="unrolled">{unrolled.cell_svg(layer, f"{identity}-c")}'
        f'<p class="tensor-name"><code>{escape(layer)}</code></p></div>'
        f'<div class="arrow"><span>used {times}</span>{ARROW}</div>'
        f'<div class="unrolled">{unrolled.uses_svg(layer, steps, identity)}</div>'
    )


def visit(self, node):
    alt = node["alt"] or in_words(node["items"])
    self.body.append(
        f'<figure class="tensors"><div class="tensors-row" role="group" aria-label="{escape(alt)}">'
    )
    for number, (kind, value) in enumerate(node["items"]):
        self.body.append(item_html(kind, value, f"{node['name']}-{number}"))
    self.body.append("</div>")
    if any(kind == "tensor" and value.padding for kind, value in node["items"]):
        self.body.append('<p class="tensors-key"><span class="key-hatch"></span> padding</p>')


def depart(self, node):
    self.body.append("</figure>\n")


def visit_caption(self, node):
    self.body.append("<figcaption>")


def depart_caption(self, node):
    self.body.append("</figcaption>")


def setup(app):
    app.add_node(tensors, html=(visit, depart))
    app.add_node(tensors_caption, html=(visit_caption, depart_caption))
    app.add_directive("tensors", Tensors)
