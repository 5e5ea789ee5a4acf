"""The landing page is index.html itself, not a page that sends the reader elsewhere."""

from pathlib import Path

from sphinx.builders.html import StandaloneHTMLBuilder

REDIRECT = (
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Moved</title>'
    '<meta http-equiv="refresh" content="0; url={url}">'
    '<p><a href="{url}">The landing page</a></p></html>\n'
)


class LandingHTMLBuilder(StandaloneHTMLBuilder):
    """Sphinx's HTML builder, with the root page at the site's own address."""

    name = "html"

    def get_target_uri(self, docname, typ=None):
        if docname == self.config.root_doc:
            return "index" + self.link_suffix
        return super().get_target_uri(docname, typ)

    def get_outfilename(self, pagename):
        if pagename == self.config.root_doc:
            return str(Path(self.outdir, "index" + self.out_suffix))
        return super().get_outfilename(pagename)

    def handle_finish(self):
        super().handle_finish()
        root = self.config.root_doc
        if "/" in root:
            # The search index knows pages by their source's name.
            url = "../" * root.count("/") + "index" + self.link_suffix
            path = Path(self.outdir, root + self.out_suffix)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(REDIRECT.format(url=url))


def setup(app):
    app.add_builder(LandingHTMLBuilder, override=True)
