"""The repository as a newcomer meets it: a true map, complete pins, and no leftovers."""

import itertools
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def tracked():
    """The files of the repository: what git tracks, or in an export without git, all."""
    done = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        pytest.skip("not a git checkout")
    return [name for name in done.stdout.splitlines() if (ROOT / name).exists()]


def test_every_place_on_the_readme_map_exists_and_every_place_is_on_it():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    table = re.findall(r"^\|.*", readme.split("## What is where")[1], re.MULTILINE)
    named = re.findall(r"`([\w./-]+)`", "\n".join(table))
    for name in named:
        if name != "lstm-shapes":
            assert (ROOT / name).exists(), name
    known = (
        " ".join(named)
        + " README.md CONTRIBUTING.md CITATION.cff LICENSE LICENSE-TEXT.md .gitignore"
    )
    for name in {name.split("/")[0] for name in tracked()}:
        assert name in known, f"{name} is on no map"


def test_every_direct_dependency_is_pinned_once_and_nothing_names_a_place():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = itertools.chain(*project["optional-dependencies"].values())
    direct = [*project["dependencies"], *extras]
    pins = (ROOT / "requirements.txt").read_text()
    for requirement in direct:
        name = re.match(r"[\w-]+", requirement).group()
        assert len(re.findall(rf"^{name}==", pins, re.MULTILINE)) == 1, name
    lines = [line for line in pins.splitlines() if line and not line.lstrip().startswith("#")]
    assert all(re.fullmatch(r"[\w.\[\]-]+==[\w.]+( ;.*)?", line) for line in lines)


def test_ordinary_make_help_names_every_target():
    makefile = (ROOT / "Makefile").read_text()
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE)) - {"help", "environment"}
    said = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True).stdout
    for target in targets:
        assert f"make {target}" in said, target


def test_no_big_file_and_no_leftover_is_kept():
    for name in tracked():
        assert (ROOT / name).stat().st_size < 1_500_000, name
        assert not name.endswith((".orig", ".rej", ".bak", ".old", ".log", ".pyc", ".db")), name


def test_nothing_that_new_task_marked_is_left():
    folders = ("lstm_shapes/tasks", "tests/answers", "solutions")
    files = [path for folder in folders for path in (ROOT / folder).rglob("*.*")]
    marked = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in files
        if path.suffix in (".py", ".ipynb")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if re.search(r"\bEDIT\b", line)
    ]
    assert not marked, "replace what is marked EDIT in " + ", ".join(marked)


def test_data_carry_their_attribution():
    text = (ROOT / "chapters" / "data" / "README.md").read_text(encoding="utf-8")
    assert "CC BY 4.0" in text and "10.24432/C5NS47" in text
    for path in (ROOT / "chapters" / "data").iterdir():
        assert path.name in text or path.name == "README.md", path.name
