"""Framework tabs: neighboring cells tagged `keras` and `pytorch` become one tab set.

A cell inside a directive would not run, so lessons keep their cells at the
top level, and a transform groups them after they have run. The tabs are
sphinx-design's: they follow the reader from page to page and need no script.
"""

from collections.abc import Iterator

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective
from sphinx_design.shared import create_component

from .claim import claim
from .myst import FRAMEWORKS

LOGGER = logging.getLogger(__name__)


class OnlyFramework(SphinxDirective):
    """Prose for one framework, between that framework's cells."""

    required_arguments = 1
    has_content = True

    def run(self) -> list[nodes.Node]:
        """Return a container that the transform below moves into a tab."""
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


def frameworks_of(node: nodes.Node) -> list[str]:
    """List the frameworks of a node: of a tagged cell one, of other nodes none."""
    if not isinstance(node, nodes.container):
        return []
    if "framework" in node:
        return [node["framework"]]
    if node.get("nb_element") == "cell_code":
        return [name for name in FRAMEWORKS if f"tag_{name}" in node["classes"]]
    return []


def runs(parent: nodes.Element) -> Iterator[list[nodes.Element]]:
    """Yield lists of neighboring children that belong to a framework.

    Comments and anchors may be between them.
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


def tab(name: str, label: str, children: list[nodes.Element]) -> nodes.Element:
    """Make one of sphinx-design's tab items."""
    rubric = nodes.rubric(label, label, classes=["sd-tab-label"])
    rubric["sync_id"], rubric["sync_group"] = name, "framework"
    content = create_component("tab-content", classes=["sd-tab-content"], children=children)
    return create_component("tab-item", classes=["sd-tab-item"], children=[rubric, content])


class FrameworkTabs(SphinxPostTransform):
    # After myst-nb has chosen its outputs (4), before sphinx-design writes tabs (200).
    default_priority = 100

    def run(self, **kwargs: object) -> None:
        """Group the cells of every parent node."""
        members = [n for n in self.document.findall(nodes.container) if frameworks_of(n)]
        for parent in {id(n.parent): n.parent for n in members}.values():
            for run in list(runs(parent)):
                self.group(parent, run)

    def group(self, parent: nodes.Element, run: list[nodes.Element]) -> None:
        """Replace neighboring cells by one set of tabs."""
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

    def check(self, run: list[nodes.Element], by_name: dict[str, list[nodes.Element]]) -> None:
        """Warn about a cell of both frameworks, and about one without its counterpart."""
        for node in run:
            if len(frameworks_of(node)) > 1:
                LOGGER.warning(
                    "this cell is tagged both keras and pytorch: choose one", location=node
                )
        for name, other in (("keras", "pytorch"), ("pytorch", "keras")):
            unpaired = [n for n in by_name[name] if "tag_only" not in n["classes"]]
            if unpaired and not by_name[other]:
                LOGGER.warning(
                    "this %s cell has no %s counterpart next to it: add one, or tag it `only`",
                    name,
                    other,
                    location=unpaired[0],
                )


def setup(app: Sphinx) -> None:
    """Register the extension."""
    app.add_directive("only-framework", OnlyFramework)
    app.add_post_transform(FrameworkTabs)
