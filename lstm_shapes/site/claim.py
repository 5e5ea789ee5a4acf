"""The directive {claim} name: an invisible anchor that a ledger of claims links to."""

import re

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from .html_nodes import instead

LOGGER = logging.getLogger(__name__)


class claim(nodes.General, nodes.Element):
    """An anchor `claim-NAME`; not a docutils target, which would move into a tab."""


class Claim(SphinxDirective):
    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the anchor; a name that is malformed or used twice is a warning."""
        name = self.arguments[0]
        if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name):
            LOGGER.warning(
                "claim %r: a claim's name has lowercase letters, digits, and hyphens",
                name,
                location=self.get_location(),
            )
            return []
        label = f"claim-{name}"
        anchors = self.env.domains["std"].anonlabels
        other = anchors.get(label, (self.env.docname,))[0]
        if other != self.env.docname or label in self.state.document.ids:
            LOGGER.warning(
                "claim %r is made twice, here and in %s", name, other, location=self.get_location()
            )
            return []
        anchors[label] = (self.env.docname, label)
        node = claim(ids=[label], names=[label])
        self.state.document.ids[label] = node
        self.set_source_info(node)
        return [node]


def setup(app: Sphinx) -> None:
    """Register the directive."""
    anchor = instead(lambda node: f'<span class="claim" id="{node["ids"][0]}"></span>')
    app.add_node(claim, html=anchor, latex=instead(""), text=instead(""))
    app.add_directive("claim", Claim)
