"""nbgrader's feedback page, with the names of the tasks and with readable tables."""

from typing import Any

from nbconvert.exporters import HTMLExporter
from nbformat import NotebookNode

# nbgrader's own style sheet lets the columns of a task's table touch each other.
TABLES = "<style>.rendered_html td, .rendered_html th { padding: 0.2em 1em 0.2em 0; }</style>"


class FeedbackExporter(HTMLExporter):
    """The page that `nbgrader generate_feedback` writes; its list says `pad`, not "Test cell"."""

    def from_notebook_node(self, nb: NotebookNode, resources: Any = None, **kw: Any) -> Any:
        html, resources = super().from_notebook_node(nb, resources, **kw)
        for cell in nb.cells:
            found = cell.metadata.get("nbgrader", {})
            if found.get("grade"):
                link, task = f'<a href="#{found["grade_id"]}">', found["grade_id"]
                html = html.replace(f"{link}Test cell<", f"{link}{task.removeprefix('check_')}<", 1)
        return html.replace("</head>", f"{TABLES}\n</head>", 1), resources
