"""The directive {ledger} page: the claims that a page makes, each with a link to its cell."""

from pathlib import Path

import yaml
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

LOGGER = logging.getLogger(__name__)
CLAIMS = "claims.yml"


def lines(claims):
    """A list in Markdown: the sentence, and the way to the cell that decides it."""
    for claim in claims:
        yield f"- {claim['sentence']} [To the cell](#claim-{claim['id']})"


class Ledger(SphinxDirective):
    """Reads claims.yml beside the page that it stands on."""

    required_arguments = 1

    def run(self):
        path = Path(self.env.doc2path(self.env.docname)).with_name(CLAIMS)
        self.env.note_dependency(str(path))
        every = yaml.safe_load(path.read_text(encoding="utf-8"))
        claims = [claim for claim in every if claim["lesson"] == self.arguments[0]]
        if not claims:
            LOGGER.warning(
                "ledger: %s has no claim of %r",
                CLAIMS,
                self.arguments[0],
                location=self.get_location(),
            )
            return []
        return self.parse_text_to_nodes("\n".join(lines(claims)))


def setup(app):
    app.add_directive("ledger", Ledger)
