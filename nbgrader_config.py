"""nbgrader for this course: its pipeline, the repository's names, and verdicts formed outside."""

import os
import sys
from pathlib import Path

# nbgrader calls the `alembic` command that is installed beside it; it is on no path
# when the environment's nbgrader is called without activating the environment.
here = str(Path(sys.executable).parent)
os.environ["PATH"] = here + os.pathsep + os.environ.get("PATH", "")

c = get_config()  # noqa: F821 - nbgrader defines it

c.CourseDirectory.course_id = "lstm-shapes"
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "exercises"

c.ClearSolutions.code_stub = {"python": "raise NotImplementedError"}

# The course's own first step; all else is nbgrader's default.
c.Autograde.sanitize_preprocessors = [
    "lstm_shapes.grading.nbgrader_adapter.RepairSubmission",
    "nbgrader.preprocessors.ClearOutput",
    "nbgrader.preprocessors.DeduplicateIds",
    "nbgrader.preprocessors.OverwriteKernelspec",
    "nbgrader.preprocessors.OverwriteCells",
    "nbgrader.preprocessors.CheckCellMetadata",
]

# `ExecuteAndJudge` takes the place of nbgrader's own Execute.
c.Autograde.autograde_preprocessors = [
    "lstm_shapes.grading.nbgrader_adapter.ExecuteAndJudge",
    "nbgrader.preprocessors.IgnorePattern",
    "nbconvert.preprocessors.ClearMetadataPreprocessor",
    "nbgrader.preprocessors.LimitOutput",
    "nbgrader.preprocessors.SaveAutoGrades",
    "nbgrader.preprocessors.AssignLatePenalties",
    "nbgrader.preprocessors.CheckCellMetadata",
]

# A graded cell that a learner deleted comes back, so that it is graded like any other.
c.OverwriteCells.add_missing_cells = True

# `nbgrader zip_collect` knows the names that learning platforms give to files.
c.ZipCollectApp.collector_plugin = "lstm_shapes.grading.collect.Collector"

# `nbgrader export` writes a row for everybody, with what is missing named as missing.
c.ExportApp.plugin_class = "lstm_shapes.grading.export.Grades"

# A learner's feedback page lists its tasks by name.
c.GenerateFeedback.exporter_class = "lstm_shapes.grading.feedback_exporter.FeedbackExporter"
