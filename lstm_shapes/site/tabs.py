"""Framework tabs: neighbouring cells tagged `keras` and `pytorch` become one tab set.

A cell inside a directive would not run, so lessons keep their cells at the
top level, and a transform groups them after they have run. The tabs are
sphinx-design's: they follow the reader from page to page and need no script.
"""

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective
from sphinx_design.shared import create_component

from .claim import claim

LOGGER = logging.getLogger(__name__)
FRAMEWORKS = {"keras": "Keras", "pytorch": "PyTorch"}


class OnlyFramework(SphinxDirective):
    """Prose for one framework; it stands between that framework's cells."""

    required_arguments = 1
    has_content = True

    def run(self):
        name = self.arguments[0]
        if name not in FRAMEWORKS:
            LOGGER.warning(
                "only-framework %r: write keras or pytorch", name, location=self.get_location()
            )
            return []
        node = nodes.container(framework=name, classes=["only-framework"])
        self.set_source_info(node)
        self.state.nested_parse(self.content, self.content_offset, node)
        return [node]


def frameworks_of(node):
    """The frameworks that a node names: one for a tagged cell, none for other nodes."""
    if not isinstance(node, nodes.container):
        return []
    if "framework" in node:
        return [node["framework"]]
    if node.get("nb_element") == "cell_code":
        return [name for name in FRAMEWORKS if f"tag_{name}" in node["classes"]]
    return []


def runs(parent):
    """Yields lists of neighbouring children that belong to a framework.

    Comments and anchors between them do not part them.
    """
    run = []
    for child in parent.children:
        if frameworks_of(child):
            run.append(child)
        elif run and not isinstance(child, (nodes.comment, nodes.target, claim)):
            yield run
            run = []
    if run:
        yield run


def tab(name, label, children):
    """One of sphinx-design's tab items."""
    rubric = nodes.rubric(label, label, classes=["sd-tab-label"])
    rubric["sync_id"], rubric["sync_group"] = name, "framework"
    content = create_component("tab-content", classes=["sd-tab-content"], children=children)
    return create_component("tab-item", classes=["sd-tab-item"], children=[rubric, content])


class FrameworkTabs(SphinxPostTransform):
    # After myst-nb has chosen its outputs (4), before sphinx-design writes tabs (200).
    default_priority = 100

    def run(self, **kwargs):
        for parent in {id(n.parent): n.parent for n in self.members()}.values():
            for run in list(runs(parent)):
                self.group(parent, run)

    def members(self):
        return [n for n in self.document.findall(nodes.container) if frameworks_of(n)]

    def group(self, parent, run):
        by_name = {name: [n for n in run if name in frameworks_of(n)] for name in FRAMEWORKS}
        self.check(run, by_name)
        only = all("tag_only" in n["classes"] for n in run)
        tabs = create_component("tab-set", classes=["sd-tab-set", "frameworks"])
        place = parent.index(run[0])
        for node in run:
            parent.remove(node)
        for name, members in by_name.items():
            if members:
                label = FRAMEWORKS[name] + (" only" if only and len(run) == len(members) else "")
                tabs += tab(name, label, members)
        parent.insert(place, tabs)

    def check(self, run, by_name):
        for node in run:
            if len(frameworks_of(node)) > 1:
                LOGGER.warning(
                    "this cell is tagged both keras and pytorch: choose one", location=node
                )
        for name, other in (("keras", "pytorch"), ("pytorch", "keras")):
            lonely = [n for n in by_name[name] if "tag_only" not in n["classes"]]
            if lonely and not by_name[other]:
                LOGGER.warning(
                    "this %s cell has no %s twin beside it: add one, or tag it `only`",
                    name,
                    other,
                    location=lonely[0],
                )


def setup(app):
    app.add_directive("only-framework", OnlyFramework)
    app.add_post_transform(FrameworkTabs)
