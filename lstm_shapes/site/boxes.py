"""The five boxes of a lesson, and what each takes in up to {end-box}.

A directive's body cannot hold cells that run, so a box opens with its
directive, and a transform moves the siblings up to {end-box} into it.
"""

from docutils import nodes
from sphinx.transforms import SphinxTransform
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

LOGGER = logging.getLogger(__name__)

NAMES = {
    "predict": "Predict",
    "break-it": "Break it",
    "silent-bug": "Silent bug",
    "commonly-said": "Commonly said, measured",
    "recap": "Recap",
}


class box(nodes.General, nodes.Element):
    """A box: a title and what belongs to it. `kind` is one of NAMES."""


class box_title(nodes.Part, nodes.TextElement):
    """The author's own words beside the box's fixed name."""


class answer(nodes.General, nodes.Element):
    """What a reader sees after opening "Show the answer"."""


class end_box(nodes.General, nodes.Element):
    """Marks where a box ends; gone after the transform."""


class Box(SphinxDirective):
    optional_arguments = 1
    final_argument_whitespace = True
    has_content = True

    def run(self):
        node = box(kind=self.name)
        self.set_source_info(node)
        title = box_title()
        if self.arguments:
            title += self.state.inline_text(self.arguments[0], self.lineno)[0]
        node += title
        self.state.nested_parse(self.content, self.content_offset, node)
        return [node]


class EndBox(SphinxDirective):
    def run(self):
        node = end_box()
        self.set_source_info(node)
        return [node]


class FillBoxes(SphinxTransform):
    """Moves what stands between a box and its {end-box} into the box."""

    default_priority = 500

    def apply(self, **kwargs):
        for end in list(self.document.findall(end_box)):
            self.close(end)
        for node in self.document.findall(box):
            if node["kind"] == "predict" and not any(node.findall(answer)):
                LOGGER.warning(
                    "this predict box has nothing to reveal: put the answer after it, "
                    "then {end-box}, in the same section",
                    location=node,
                )

    def close(self, end):
        parent = end.parent
        last = parent.index(end)
        first = next((i for i in range(last - 1, -1, -1) if isinstance(parent[i], box)), None)
        if first is None or parent[first].get("closed"):
            LOGGER.warning("this {end-box} closes no box of its section", location=end)
        else:
            opened, inside = parent[first], parent[first + 1 : last]
            del parent[first + 1 : last]
            opened["closed"] = True
            if opened["kind"] == "predict" and inside:
                opened += answer("", *inside)
            else:
                opened += inside
        parent.remove(end)


def visit_box(self, node):
    kind = node["kind"]
    self.body.append(f'<div class="box box-{kind}" role="group" aria-label="{NAMES[kind]}">')


def visit_title(self, node):
    name = NAMES[node.parent["kind"]]
    self.body.append(f'<p class="box-title"><span class="box-name">{name}</span> <span>')


def depart_title(self, node):
    self.body.append("</span></p>\n")


def depart_div(self, node):
    self.body.append("</div>\n")


def visit_answer(self, node):
    self.body.append('<details class="answer"><summary>Show the answer</summary>\n')


def depart_answer(self, node):
    self.body.append("</details>\n")


def setup(app):
    app.add_node(box, html=(visit_box, depart_div))
    app.add_node(box_title, html=(visit_title, depart_title))
    app.add_node(answer, html=(visit_answer, depart_answer))
    app.add_node(end_box)
    for name in NAMES:
        app.add_directive(name, Box)
    app.add_directive("end-box", EndBox)
    app.add_transform(FillBoxes)
