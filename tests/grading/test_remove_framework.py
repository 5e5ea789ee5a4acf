"""`lstm-shapes remove-framework`: a course in one framework, and the way back."""

import csv
import zipfile

import pytest
from support.submissions import FRAMEWORKS, LESSON, solved, submit

from lstm_shapes.tasks import FRAMEWORKS as ALL
from lstm_shapes.tasks import LESSONS

both = pytest.mark.skipif(list(ALL) != FRAMEWORKS, reason="this course has one framework")


def notebooks(course, folder):
    return sorted(
        str(path.relative_to(course / folder)) for path in (course / folder).rglob("*.ipynb")
    )


@both
@pytest.mark.parametrize("gone, left", [ALL, ALL[::-1]])
def test_what_is_left_is_released_graded_and_exported(gone, left, course, command):
    done = command("lstm-shapes", "remove-framework", gone, "--yes", cwd=course)
    assert done.returncode == 0, done.stderr
    for folder in ("solutions", "exercises"):
        assert notebooks(course, folder) == [f"{lesson}/{left}.ipynb" for lesson in LESSONS]
    assert "is current" in command("lstm-shapes", "release", LESSON, cwd=course).stdout

    submit(course, "ada", solved(left), left)
    assert "14 of 14" in command("lstm-shapes", "grade", cwd=course).stdout
    assert command("nbgrader", "export", "--to=grades.csv", cwd=course).returncode == 0
    with (course / "grades.csv").open(encoding="utf-8") as file:
        row = next(row for row in csv.DictReader(file) if row["lesson"] == LESSON)
    assert (row[left], row[gone], row["points"], row["of"]) == ("14", "", "14", "14")

    again = command("lstm-shapes", "remove-framework", left, "--yes", cwd=course)
    assert again.returncode != 0 and "the only framework" in again.stderr


@both
def test_the_zip_file_brings_the_framework_back(course, command, snapshot):
    before = snapshot(course)
    command("lstm-shapes", "remove-framework", "keras", "--yes", cwd=course)
    archive = course / "keras-notebooks.zip"
    zipfile.ZipFile(archive).extractall(course)
    archive.unlink()
    assert command("lstm-shapes", "release", cwd=course).returncode == 0
    (course / "gradebook.db").unlink()
    assert snapshot(course) == before


@both
def test_nothing_is_removed_without_a_yes_nor_under_a_class(course, command, snapshot):
    before = snapshot(course)
    asked = command("lstm-shapes", "remove-framework", "keras", cwd=course)
    assert asked.returncode != 0 and "Remove 7 keras notebooks?" in asked.stdout
    wrong = command("lstm-shapes", "remove-framework", "jax", "--yes", cwd=course)
    assert wrong.returncode != 0 and "keras or pytorch" in wrong.stderr
    assert snapshot(course) == before

    submit(course, "ada", solved("pytorch"), "pytorch")
    command("lstm-shapes", "grade", cwd=course)
    before = snapshot(course)
    for framework in ALL:
        done = command("lstm-shapes", "remove-framework", framework, "--yes", cwd=course)
        assert done.returncode != 0 and "holds the grades of a class" in done.stderr
    assert snapshot(course) == before
