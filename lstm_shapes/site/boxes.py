"""The boxes of a lesson, in the gated syntax of sphinx-exercise, and its "So far" lines.

A directive's body cannot hold cells that run. So a box with cells opens with {recap-start}, whose
body is the beginning of the box, and closes with {recap-end}; a transform moves what is between
them into the box. A box without cells is one directive, {recap}.
"""

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from .html_nodes import around

LOGGER = logging.getLogger(__name__)
NAMES = {
    "predict": "Predict",
    "break-it": "Break it",
    "silent-bug": "Silent bug",
    "commonly-said": "Commonly said, measured",
    "recap": "Recap",
    "going-further": "Going further",
}
# What not everybody needs: closed until it is opened.
FOLDED = "going-further"
DETAILS = '<details class="answer"><summary>Show the answer</summary>\n'


class box(nodes.General, nodes.Element):
    """A box: a title and its content. `kind` is one of NAMES; `gated`: an end must follow."""


class box_title(nodes.Part, nodes.TextElement):
    """The author's own words after the fixed name of the box."""


class answer(nodes.General, nodes.Element):
    """What a reader sees after opening "Show the answer"."""


class box_end(nodes.General, nodes.Element):
    """Marks where a gated box of this `kind` ends; removed by the transform."""


class Box(SphinxDirective):
    """{recap} and {recap-start}."""

    optional_arguments = 1
    final_argument_whitespace = True
    has_content = True

    def run(self) -> list[nodes.Node]:
        """Return the box with the directive's own title and body."""
        kind = self.name.removesuffix("-start")
        node = box(kind=kind, gated=kind != self.name)
        self.set_source_info(node)
        title = box_title()
        if self.arguments:
            title += self.state.inline_text(self.arguments[0], self.lineno)[0]
        node += title
        self.state.nested_parse(self.content, self.content_offset, node)
        return [node]


class BoxEnd(SphinxDirective):
    """{recap-end}."""

    def run(self) -> list[nodes.Node]:
        """Return the mark."""
        node = box_end(kind=self.name.removesuffix("-end"))
        self.set_source_info(node)
        return [node]


class SoFar(SphinxDirective):
    """{so-far}: what a section has shown, in a line at its end."""

    has_content = True

    def run(self) -> list[nodes.Node]:
        """Return the line."""
        node = nodes.container(classes=["so-far"])
        self.set_source_info(node)
        self.state.nested_parse(self.content, self.content_offset, node)
        if isinstance(node.children[0], nodes.paragraph):
            node.children[0][0:0] = [nodes.strong("", "So far:"), nodes.Text(" ")]
        return [node]


class FillBoxes(SphinxTransform):
    """Moves what is between a box's start and its end into the box."""

    default_priority = 500

    def apply(self, **kwargs: object) -> None:
        """Close every gated box; warn about those that cannot be closed."""
        for end in list(self.document.findall(box_end)):
            self.close(end)
        for node in self.document.findall(box):
            kind = node["kind"]
            if node["gated"]:
                message = "this {%s-start} has no {%s-end} in its section: add it after the box"
                LOGGER.warning(message, kind, kind, location=node)
            elif kind == "predict" and not any(node.findall(answer)):
                LOGGER.warning(
                    "this predict box has nothing to reveal: open it with {predict-start}, and put "
                    "the answer between it and {predict-end}",
                    location=node,
                )

    def close(self, end: box_end) -> None:
        """Fill the box that an end closes: the open box of its kind directly before it."""
        parent, kind = end.parent, end["kind"]
        last = parent.index(end)
        opened = [i for i in range(last) if isinstance(parent[i], box) and parent[i]["gated"]]
        if not opened or parent[opened[-1]]["kind"] != kind:
            message = (
                "this {%s-end} closes nothing: the last open box of its section is no {%s-start}"
            )
            LOGGER.warning(message, kind, kind, location=end)
        else:
            first = opened[-1]
            start, inside = parent[first], parent[first + 1 : last]
            del parent[first + 1 : last]
            start["gated"] = False
            if kind == "predict" and inside:
                start += answer("", *inside)
            else:
                start += inside
        parent.remove(end)


def open_box(node: nodes.Element) -> str:
    """Write the start of a box."""
    kind = node["kind"]
    if kind == FOLDED:
        return f'<details class="box box-{kind}">'
    return f'<div class="box box-{kind}" role="group" aria-label="{NAMES[kind]}">'


def open_title(node: nodes.Element) -> str:
    """Write the fixed name of a box."""
    kind = node.parent["kind"]
    tag = "summary" if kind == FOLDED else "p"
    return f'<{tag} class="box-title"><span class="box-name">{NAMES[kind]}</span> <span>'


def close_title(node: nodes.Element) -> str:
    """Write the end of a box's title."""
    return "</span></summary>\n" if node.parent["kind"] == FOLDED else "</span></p>\n"


def close_box(node: nodes.Element) -> str:
    """Write the end of a box."""
    return "</details>\n" if node["kind"] == FOLDED else "</div>\n"


def setup(app: Sphinx) -> None:
    """Register the directives of all boxes."""
    app.add_node(box, html=around(open_box, close_box))
    app.add_node(box_title, html=around(open_title, close_title))
    app.add_node(answer, html=around(DETAILS, "</details>\n"))
    app.add_node(box_end)
    for name in NAMES:
        app.add_directive(name, Box)
        app.add_directive(f"{name}-start", Box)
        app.add_directive(f"{name}-end", BoxEnd)
    app.add_directive("so-far", SoFar)
    app.add_transform(FillBoxes)
