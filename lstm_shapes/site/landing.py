"""Make the landing page index.html itself, not a page that redirects."""

from pathlib import Path

from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder

REDIRECT = (
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Moved</title>'
    '<meta http-equiv="refresh" content="0; url={url}">'
    '<p><a href="{url}">The landing page</a></p></html>\n'
)


class LandingHTMLBuilder(StandaloneHTMLBuilder):
    """Sphinx's HTML builder, with the root page at the site's own address."""

    name = "html"

    def get_target_uri(self, docname: str, typ: str | None = None) -> str:
        """Return the address of a page."""
        if docname == self.config.root_doc:
            return "index" + self.link_suffix
        return super().get_target_uri(docname, typ)

    def get_outfilename(self, pagename: str) -> str:
        """Return the file of a page."""
        if pagename == self.config.root_doc:
            return str(Path(self.outdir, "index" + self.out_suffix))
        return super().get_outfilename(pagename)

    def handle_finish(self) -> None:
        """Write a redirect where the search index expects the root page."""
        super().handle_finish()
        root = self.config.root_doc
        if "/" in root:
            # The search index knows pages by their source's name.
            url = "../" * root.count("/") + "index" + self.link_suffix
            path = Path(self.outdir, root + self.out_suffix)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(REDIRECT.format(url=url))


def setup(app: Sphinx) -> None:
    """Register the extension."""
    app.add_builder(LandingHTMLBuilder, override=True)
