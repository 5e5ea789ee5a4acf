"""The order of search results: lessons before lists of links (`static/scorer.js`)."""

from pathlib import Path

from sphinx.application import Sphinx
from sphinx.config import Config

SCORER = Path(__file__).parent / "static" / "scorer.js"


def use(app: Sphinx, config: Config) -> None:
    """Tell Sphinx to use the course's scorer."""
    config.html_search_scorer = str(SCORER)


def setup(app: Sphinx) -> None:
    """Register the extension."""
    app.connect("config-inited", use)
