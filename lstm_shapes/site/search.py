"""The order of what the site's search finds: lessons first (`static/scorer.js`)."""

from pathlib import Path

SCORER = Path(__file__).parent / "static" / "scorer.js"


def use(app, config):
    config.html_search_scorer = str(SCORER)


def setup(app):
    app.connect("config-inited", use)
