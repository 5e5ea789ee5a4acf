"""The directive {quiz}: a question with an explanation of each option.

An explanation appears when its option is chosen. A stylesheet does that, so it works without
scripts; the script only announces right and wrong to screen readers. The options are shuffled, so
that their order in the source says nothing; a question always has the same order.
"""

import random
from collections.abc import Iterator, Sequence
from typing import Any

import yaml
from docutils import nodes
from docutils.statemachine import StringList
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from .html_nodes import around

LOGGER = logging.getLogger(__name__)


class quiz(nodes.General, nodes.Element):
    """A question and its options. `several`: more than one option is right."""


class quiz_question(nodes.General, nodes.TextElement):
    """The question's first paragraph: the legend of its fieldset."""


class quiz_option(nodes.General, nodes.Element):
    """An option: its text and its explanation. `right`, `name`, `number`."""


class quiz_text(nodes.General, nodes.TextElement):
    """An option's first paragraph: the label of its button."""


class quiz_why(nodes.General, nodes.Element):
    """Why an option is right or wrong."""


def problems(data: Any) -> Iterator[str]:
    """Yield a sentence for each mistake in a quiz's body."""
    if not isinstance(data, dict) or not data.get("question"):
        yield "it lacks a question"
        return
    unknown = set(data) - {"question", "options", "several"}
    if unknown:
        yield f"it does not know the key {sorted(map(str, unknown))[0]!r}"
    options = data.get("options")
    if not isinstance(options, list) or len(options) < 2:
        yield "it needs a list of at least two options"
        return
    for number, option in enumerate(options, 1):
        if not isinstance(option, dict) or not {"text", "why"} >= set(option) - {"right"}:
            yield f"option {number} has other keys than text, right and why"
            continue
        for key in ("text", "why"):
            if option.get(key) in (None, ""):
                yield f"option {number} lacks its `{key}`"
    right = sum(bool(isinstance(o, dict) and o.get("right")) for o in options)
    if not right:
        yield "no option is right"
    elif right > 1 and not data.get("several"):
        yield "more than one option is right: add `several: true`, or correct it"


def shuffled(question: str, options: Sequence[Any]) -> list[Any]:
    """Return the options in the order in which readers see them."""
    return random.Random(question).sample(options, len(options))


class Quiz(SphinxDirective):
    has_content = True

    def run(self) -> list[nodes.Node]:
        """Return the quiz, or nothing and a warning."""
        try:
            data = yaml.safe_load("\n".join(self.content))
            wrong = list(problems(data))
        except yaml.YAMLError as error:
            data, wrong = {}, [f"its body is not YAML: {' '.join(str(error).split())}"]
        if wrong:
            question = str(data.get("question", "")) if isinstance(data, dict) else ""
            LOGGER.warning(
                'quiz "%s": %s',
                question.strip().split("\n")[0][:60],
                "; ".join(wrong),
                location=self.get_location(),
            )
            return []
        return [self.node(data)]

    def node(self, data: dict[str, Any]) -> quiz:
        """Make the nodes of a quiz that has no mistakes."""
        name = f"quiz-{self.env.new_serialno('quiz') + 1}"
        node = quiz(several=bool(data.get("several")), name=name)
        self.set_source_info(node)
        node += self.lead(quiz_question(), data["question"])
        for number, option in enumerate(shuffled(data["question"], data["options"]), 1):
            child = quiz_option(
                right=bool(option.get("right")), name=name, number=number, several=node["several"]
            )
            child += self.lead(quiz_text(), option["text"])
            child += quiz_why("", *self.parsed(option["why"]), right=child["right"])
            node += child
        return node

    def parsed(self, markdown: object) -> list[nodes.Node]:
        """Parse a piece of Markdown."""
        parent = nodes.Element()
        text = StringList(str(markdown).splitlines(), source=self.get_source_info()[0])
        self.state.nested_parse(text, self.content_offset, parent)
        return parent.children

    def lead(self, node: nodes.Element, markdown: object) -> list[nodes.Node]:
        """Put the first paragraph's words into `node`; return it and the other blocks.

        A legend and a label may contain words only, no paragraphs.
        """
        first, *others = self.parsed(markdown)
        if isinstance(first, nodes.paragraph):
            node += first.children
            return [node, *others]
        return [node, first, *others]


def open_option(node: nodes.Element) -> str:
    """Write an option's button and the start of its label."""
    kind = "checkbox" if node["several"] else "radio"
    one = f"{node['name']}-{node['number']}"
    verdict = "right" if node["right"] else "wrong"
    return (
        f'<div class="quiz-option quiz-{verdict}">'
        f'<input type="{kind}" name="{node["name"]}" id="{one}" autocomplete="off">'
        f'<label for="{one}">'
    )


def open_why(node: nodes.Element) -> str:
    """Write the verdict before an explanation."""
    verdict = "Right." if node["right"] else "Not this one."
    return f'<div class="quiz-why"><strong class="quiz-verdict">{verdict}</strong> '


def setup(app: Sphinx) -> None:
    """Register the directive."""
    status = '</fieldset><p class="quiz-status" role="status"></p></div>\n'
    legend = '<legend><span class="quiz-label">Question</span>'
    app.add_node(quiz, html=around('<div class="quiz"><fieldset>\n', status))
    app.add_node(quiz_question, html=around(legend, "</legend>\n"))
    app.add_node(quiz_option, html=around(open_option, "</div>\n"))
    app.add_node(quiz_text, html=around("", "</label>\n"))
    app.add_node(quiz_why, html=around(open_why, "</div>\n"))
    app.add_directive("quiz", Quiz)
    app.add_js_file("quiz.js", loading_method="defer")
