"""The directive {ledger} page: the claims that a page makes, each with a link to its cell."""

from collections.abc import Iterator
from pathlib import Path

import yaml
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

LOGGER = logging.getLogger(__name__)
CLAIMS = "claims.yml"


def lines(claims: list[dict[str, str]]) -> Iterator[str]:
    """Yield a list in Markdown: each claim's sentence, with a link to the cell that decides it."""
    for claim in claims:
        yield f"- {claim['sentence']} [To the cell](#claim-{claim['id']})"


class Ledger(SphinxDirective):
    """Lists the claims of claims.yml, which is in the folder of the page."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the list; a page without claims is a warning."""
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


def setup(app: Sphinx) -> None:
    """Register the extension."""
    app.add_directive("ledger", Ledger)
