"""`nbgrader export`: the class's grades as CSV, where a missing notebook is no silent zero."""

import csv
from pathlib import Path
from typing import Any

from nbgrader.api import Gradebook, MissingEntry
from nbgrader.plugins import ExportPlugin

from .report import MISSING

COLUMNS = (
    *("lesson", "student_id", "last_name", "first_name", "email"),
    *("state", "timestamp", "keras", "pytorch", "points", "of"),
)


class Grades(ExportPlugin):
    """A row for each lesson and student: who, in which state, points by notebook and in all.

    state: `graded`, `late` (graded, submitted after the due date), `not graded` (submitted, and
    was not graded, or its last grading failed), `missing`. A notebook that was not submitted is
    `missing`, too.
    """

    def export(self, gradebook: Gradebook) -> None:
        path = Path(self.to or "grades.csv")
        with path.open("w", newline="", encoding="utf-8") as file:
            table = csv.DictWriter(file, COLUMNS)
            table.writeheader()
            for assignment in gradebook.assignments:
                if self.assignment and assignment.name not in self.assignment:
                    continue
                for student in gradebook.students:
                    if not self.student or student.id in self.student:
                        table.writerow(row(gradebook, assignment, student))
        self.log.info("Grades are in %s", path)


def row(gradebook: Gradebook, assignment: Any, student: Any) -> dict[str, str]:
    """Return one student's grades of one lesson, by column."""
    who = {name: getattr(student, name) or "" for name in ("last_name", "first_name", "email")}
    found = {"lesson": assignment.name, "student_id": student.id, **who, "state": MISSING}
    try:
        submission = gradebook.find_submission(assignment.name, student.id)
    except MissingEntry:
        # What could not be read, or has not been graded yet, is in no gradebook.
        waiting = any(Path(f"submitted/{student.id}/{assignment.name}").glob("*.ipynb"))
        return found | ({"state": "not graded"} if waiting else {})
    if submission.timestamp:
        found["timestamp"] = submission.timestamp.isoformat(" ", "seconds")
    notebooks = {notebook.name: notebook for notebook in submission.notebooks}
    if not any(Path(f"autograded/{student.id}/{assignment.name}").glob("*.ipynb")):
        return found | {"state": "not graded"}
    submitted = {
        name: f"{notebook.score:g}"
        for name, notebook in notebooks.items()
        if Path(f"autograded/{student.id}/{assignment.name}/{name}.ipynb").exists()
    }
    late = assignment.duedate and submission.timestamp and submission.timestamp > assignment.duedate
    points = sum(notebook.score for notebook in notebooks.values())
    of = sum(notebooks[name].max_score for name in submitted)
    return (
        found
        | dict.fromkeys(notebooks, MISSING)
        | submitted
        | {"state": "late" if late else "graded", "points": f"{points:g}", "of": f"{of:g}"}
    )
