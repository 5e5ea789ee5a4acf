"""A class of ten by the teacher's page alone: from the platform's zip to feedback and CSV."""

import csv
import re
import shlex
import zipfile

import nbformat
import pytest
from support.submissions import (
    FRAMEWORK,
    FRAMEWORKS,
    LESSON,
    ROOT,
    released,
    solved,
    submit,
    with_answers,
    wrong_answer,
)

from lstm_shapes.grading.collect import owner

OTHER = FRAMEWORKS[0]
PAGE = (ROOT / "chapters" / "teaching-this-course.md").read_text(encoding="utf-8")
NAMES = ["Ada", "Bo", "Cy", "Dee", "Eli", "Flo", "Gil", "Hal", "Ida", "Jo"]


def commands():
    """The page's own lines for one lesson."""
    section = PAGE.partition("## A class on one machine")[2]
    block = re.search(r"```text\n(\.venv/bin/.*?)```", section, re.DOTALL).group(1)
    return [shlex.split(line.removeprefix(".venv/bin/")) for line in block.splitlines()]


def roster(course):
    header = re.search(r"^id,.*$", PAGE, re.MULTILINE).group(0)
    lines = [
        f"{1201 + n},{name},B{name},{name.lower()}@example.org" for n, name in enumerate(NAMES)
    ]
    (course / "roster.csv").write_text("\n".join([header, *lines]) + "\n")


def uploaded():
    """{path in Moodle's zip: notebook}: both frameworks, one mistake, one empty, one for nobody."""
    slip = {"to_time_major": wrong_answer(FRAMEWORK, "to_time_major", "reshaped")}
    kinds = [
        (FRAMEWORK, solved(FRAMEWORK)),
        (OTHER, solved(OTHER)),
        (FRAMEWORK, with_answers(solved(FRAMEWORK), slip)),
        (FRAMEWORK, released(FRAMEWORK)),
        *[(FRAMEWORK, solved(FRAMEWORK))] * 3,
    ]
    files = {
        f"{NAMES[n]} B{NAMES[n]}_{1201 + n}_assignsubmission_file_/{framework}.ipynb": nb
        for n, (framework, nb) in enumerate(kinds)
    }
    return files | {f"{OTHER}.ipynb": released(OTHER), "notes/whose.ipynb": released(FRAMEWORK)}


def test_from_the_zip_to_feedback_and_csv(course, command):
    roster(course)
    archive = course / "downloaded" / LESSON / "archive"
    archive.mkdir(parents=True)
    with zipfile.ZipFile(archive / "class.zip", "w") as zipped:
        for path, nb in uploaded().items():
            zipped.writestr(path, nbformat.writes(nb))
    # The eighth submitted a folder, after the due date; the ninth and the tenth nothing.
    submit(course, "1208", solved(FRAMEWORK), FRAMEWORK)
    late = course / "submitted" / "1208" / LESSON / "timestamp.txt"
    late.write_text("2026-12-03 08:00:00 UTC")

    said = ""
    for name, *arguments in commands():
        done = command(name, *arguments, cwd=course)
        assert done.returncode == 0, (name, arguments, done.stderr[-2000:])
        said += done.stderr
    assert f"class/{OTHER}.ipynb" in said and "whose.ipynb" in said, "nobody's notebooks are named"

    with (course / "grades.csv").open(encoding="utf-8") as file:
        rows = {row["student_id"]: row for row in csv.DictReader(file)}
    assert len(rows) == 10
    assert [rows[str(1201 + n)]["first_name"] for n in range(10)] == NAMES
    states = [rows[str(1201 + n)]["state"] for n in range(10)]
    assert states == ["graded"] * 7 + ["late"] + ["missing"] * 2
    points = [rows[str(1201 + n)]["points"] for n in range(10)]
    assert points == ["14", "14", "12", "0", "14", "14", "14", "14", "", ""]
    assert rows["1202"][OTHER] == "14"
    assert OTHER == FRAMEWORK or rows["1202"][FRAMEWORK] == "missing"
    for number, framework, sentence in [
        (1203, FRAMEWORK, "was reshaped to"),
        (1202, OTHER, "Right, in every case"),
    ]:
        page = course / "feedback" / str(number) / LESSON / f"{framework}.html"
        assert sentence in page.read_text(encoding="utf-8")


def test_what_was_submitted_and_not_graded_is_not_missing(course, command):
    roster(course)
    command("lstm-shapes", "release", LESSON, cwd=course)
    command("nbgrader", "db", "student", "import", "roster.csv", cwd=course)
    submit(course, "1201", solved(FRAMEWORK), FRAMEWORK)
    assert command("nbgrader", "export", "--to=grades.csv", cwd=course).returncode == 0
    with (course / "grades.csv").open(encoding="utf-8") as file:
        states = {row["student_id"]: (row["state"], row["points"]) for row in csv.DictReader(file)}
    assert states["1201"] == ("not graded", "") and states["1202"] == ("missing", "")


@pytest.mark.parametrize(
    "path, student, notebook",
    [
        ("class/Ada Abel_1201_assignsubmission_file_/keras.ipynb", "1201", "keras"),
        ("Ann Mary Abel_77_assignsubmission_file/pytorch (2).ipynb", "77", "pytorch"),
        ("class/abelada_1201_99887_keras.ipynb", "1201", "keras"),
        ("abelada_LATE_1201_99887_pytorch-1.ipynb", "1201", "pytorch"),
        ("class/ada/keras.ipynb", "ada", "keras"),
        ("ada/01-tensor-dimensions/pytorch.ipynb", "ada", "pytorch"),
        ("class/ada/01-tensor-dimensions/pytorch (1).ipynb", "ada", "pytorch"),
    ],
)
def test_the_owner_is_read_from_the_names_that_platforms_give(path, student, notebook):
    found = owner(path)
    assert (found["student_id"], found["file_id"]) == (student, notebook)


@pytest.mark.parametrize(
    "path", ["keras.ipynb", "ada/other.ipynb", "ada/keras.txt", "abelada_1201.ipynb"]
)
def test_a_name_that_says_nothing_is_nobodys(path):
    assert owner(path) is None
