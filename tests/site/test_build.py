"""`make book`: what it says when something is wrong, and what it runs again."""

import errno
import resource
import shutil

import pytest
from conftest import HEADER, build_site, copy_demo
from filelock import FileLock, Timeout

from lstm_shapes.site import build, build_errors

CELL = "```{{code-cell}} python\n{}\n```\n"


@pytest.fixture
def small(tmp_path):
    """A book of a landing page and one lesson, not built yet."""
    place = copy_demo(tmp_path / "book")
    shutil.rmtree(place / "chapters")
    (place / "chapters" / "data").mkdir(parents=True)
    (place / "chapters" / "data" / "numbers.csv").write_text("1")
    (place / "_toc.yml").write_text(
        "format: jb-book\nroot: chapters/index\nchapters:\n  - file: chapters/01-small\n"
    )
    (place / "chapters" / "index.md").write_text("# Landing\n\nSee [the lesson](01-small.md).\n")
    write(place, 'print(open("data/numbers.csv").read())')
    return place


def write(place, code, text="Text."):
    page = f"{HEADER}# Small\n\n{text}\n\n{CELL.format(code)}"
    (place / "chapters" / "01-small.md").write_text(page)


def children_seconds():
    """Processor time of all builds so far; unlike a clock it does not mind a busy machine."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def lesson(place):
    return (place / "_build" / "html" / "chapters" / "01-small.html").read_text()


def test_the_demo_lands_on_index_html(demo):
    index = (demo / "index.html").read_text()
    assert "Which question brought you here?" in index
    assert 'http-equiv="refresh"' not in index.lower()


def test_a_cell_may_fail_where_the_lesson_says_so(demo):
    page = (demo / "chapters" / "01-demo-lesson.html").read_text()
    assert "cannot reshape array" in page


def test_a_book_is_built_once_and_runs_again_only_what_changed(small):
    first = build_site(small)
    assert first.returncode == 0, first.stderr
    index = small / "_build" / "html" / "index.html"
    assert str(index) in first.stdout and index.as_uri() in first.stdout
    assert "Running the cells of 01-small" in first.stdout
    log = (small / "_build" / "build.log").read_text()
    assert "WARNING" not in log and "build succeeded." in log

    before = children_seconds()
    second = build_site(small)
    assert second.returncode == 0 and "Running" not in second.stdout
    assert children_seconds() - before < 10

    write(small, 'print(open("data/numbers.csv").read())', text="New prose.")
    third = build_site(small)
    assert "Running" not in third.stdout and "New prose." in lesson(small)

    (small / "chapters" / "data" / "numbers.csv").write_text("2468")
    fourth = build_site(small)
    assert "Running the cells of 01-small" in fourth.stdout and "2468" in lesson(small)

    (small / "_toc.yml").write_text("format: jb-book\nroot: chapters/index\n")
    (small / "chapters" / "index.md").write_text("# Landing\n\nAlone.\n")
    assert build_site(small).returncode == 0
    left = small / "_build" / "html" / "chapters" / "01-small.html"
    assert not left.exists(), "a page that left the book is still on the site"


def test_a_failing_cell_is_named_and_stays_failed(small):
    write(small, 'x = 1\nraise ValueError("shapes differ")')
    line = (small / "chapters" / "01-small.md").read_text().split("x = 1")[0].count("\n") + 1
    for _ in range(2):
        done = build_site(small)
        assert done.returncode == 1
        assert f"chapters/01-small.md, line {line}: this cell failed." in done.stderr
        assert "ValueError: shapes differ" in done.stderr
        assert "Traceback" not in done.stderr


def test_a_warning_is_named_and_stays_a_failure(small):
    write(small, "1", text="See [nothing](missing.md).")
    for _ in range(2):
        done = build_site(small)
        assert done.returncode == 1
        assert "chapters/01-small.md:" in done.stderr and "missing.md" in done.stderr


IN_TABS = """# %% both
shape = (8, 5, 3)

# %% keras
shape = keras_shape = shape[1:]
print("Keras", shape)

# %% pytorch
print("PyTorch", {})
"""


def test_each_framework_runs_as_for_a_reader_who_has_only_that_one(small):
    """Its cells see neither variables nor imports of the other one's tabs."""

    def cells(pytorch):
        tags = {"keras": ":tags: [keras]\n\n", "pytorch": ":tags: [pytorch]\n\n", "both": ""}
        parts = IN_TABS.replace("{}", pytorch).split("# %% ")[1:]
        named = [part.split("\n", 1) for part in parts]
        return "\n\n".join(CELL.format(tags[name] + source.strip()) for name, source in named)

    page = small / "chapters" / "01-small.md"
    page.write_text(f"{HEADER}# Small\n\n{cells('shape')}")
    assert build_site(small).returncode == 0
    assert "Keras (5, 3)" in lesson(small) and "PyTorch (8, 5, 3)" in lesson(small)

    page.write_text(f"{HEADER}# Small\n\n{cells('keras_shape')}")
    done = build_site(small)
    assert done.returncode == 1
    assert "keras_shape" in done.stderr and "NameError" in done.stderr


def test_a_kernel_that_dies_is_named(small):
    write(small, "import os\nos._exit(1)")
    done = build_site(small)
    assert done.returncode == 1
    assert "chapters/01-small.md, line" in done.stderr and "The kernel died" in done.stderr


def test_a_cell_that_never_ends_is_named(small):
    config = small / "_config.yml"
    config.write_text(config.read_text().replace("timeout: 300", "timeout: 2"))
    write(small, "while True: pass")
    done = build_site(small)
    assert done.returncode == 1
    assert "longer than the time limit" in done.stderr and "while True" in done.stderr


def test_a_missing_chapter_is_named(small):
    (small / "chapters" / "01-small.md").unlink()
    done = build_site(small)
    assert done.returncode == 1
    assert "_toc.yml names chapters/01-small, and there is no such file" in done.stderr


def test_a_second_build_says_that_it_waits_and_then_runs(tmp_path, monkeypatch):
    first, said, order = FileLock(tmp_path / ".lock"), [], []

    def say(sentence):
        said.append(sentence)
        order.append("first ends")
        first.release()

    monkeypatch.setattr(build, "say", say)
    first.acquire()
    with build.locked(tmp_path):
        order.append("second begins")
        with pytest.raises(Timeout):
            first.acquire(timeout=0)
    assert said == ["Another build of this book is running; waiting for it."]
    assert order == ["first ends", "second begins"]
    first.acquire(timeout=0)
    first.release()


def test_a_full_disk_is_one_sentence(tmp_path, monkeypatch, capsys):
    def no_space(*paths):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(build, "build_site", no_space)
    assert build.main([str(tmp_path)]) == 2
    assert capsys.readouterr().err.strip() == build_errors.DISK_FULL
    log = "OSError: [Errno 28] No space left on device: 'page.html'"
    assert build_errors.from_log(log, tmp_path, tmp_path / "log") == build_errors.DISK_FULL
