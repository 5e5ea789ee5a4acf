"""The directive {quiz}: a question whose every option explains itself.

An explanation shows as soon as its option is chosen. A stylesheet does that,
so it works without scripts; the script only announces right and wrong.
"""

import yaml
from docutils import nodes
from docutils.statemachine import StringList
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

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


def problems(data):
    """Yields a sentence for each thing wrong in a quiz's body."""
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
        yield "more than one option is right: add `several: true`, or mend it"


class Quiz(SphinxDirective):
    has_content = True

    def run(self):
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

    def node(self, data):
        name = f"quiz-{self.env.new_serialno('quiz') + 1}"
        node = quiz(several=bool(data.get("several")), name=name)
        self.set_source_info(node)
        node += self.lead(quiz_question(), data["question"])
        for number, option in enumerate(data["options"], 1):
            child = quiz_option(
                right=bool(option.get("right")), name=name, number=number, several=node["several"]
            )
            child += self.lead(quiz_text(), option["text"])
            child += quiz_why("", *self.parsed(option["why"]), right=child["right"])
            node += child
        return node

    def parsed(self, markdown):
        """The nodes that a piece of Markdown makes."""
        parent = nodes.Element()
        text = StringList(str(markdown).splitlines(), source=self.get_source_info()[0])
        self.state.nested_parse(text, self.content_offset, parent)
        return parent.children

    def lead(self, node, markdown):
        """`node` with the first paragraph's words, then the other blocks.

        A legend and a label may hold words alone, no paragraphs.
        """
        first, *others = self.parsed(markdown)
        if isinstance(first, nodes.paragraph):
            node += first.children
            return [node, *others]
        return [node, first, *others]


def visit_quiz(self, node):
    self.body.append('<div class="quiz"><fieldset>\n')


def depart_quiz(self, node):
    self.body.append('</fieldset><p class="quiz-status" role="status"></p></div>\n')


def visit_question(self, node):
    self.body.append('<legend><span class="quiz-label">Question</span>')


def depart_question(self, node):
    self.body.append("</legend>\n")


def visit_option(self, node):
    kind = "checkbox" if node["several"] else "radio"
    one = f"{node['name']}-{node['number']}"
    verdict = "right" if node["right"] else "wrong"
    self.body.append(
        f'<div class="quiz-option quiz-{verdict}">'
        f'<input type="{kind}" name="{node["name"]}" id="{one}" autocomplete="off">'
        f'<label for="{one}">'
    )


def depart_div(self, node):
    self.body.append("</div>\n")


def depart_text(self, node):
    self.body.append("</label>\n")


def visit_why(self, node):
    verdict = "Right." if node["right"] else "Not this one."
    self.body.append(f'<div class="quiz-why"><strong class="quiz-verdict">{verdict}</strong> ')


def nothing(self, node):
    pass


def setup(app):
    app.add_node(quiz, html=(visit_quiz, depart_quiz))
    app.add_node(quiz_question, html=(visit_question, depart_question))
    app.add_node(quiz_option, html=(visit_option, depart_div))
    app.add_node(quiz_text, html=(nothing, depart_text))
    app.add_node(quiz_why, html=(visit_why, depart_div))
    app.add_directive("quiz", Quiz)
    app.add_js_file("quiz.js", loading_method="defer")
