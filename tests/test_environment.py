"""`make` on a machine that lacks something: one sentence, what to do, and nothing half-made."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from lstm_shapes import environment

ROOT = Path(__file__).parents[1]


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A folder with the sources of an environment and none made."""
    for name in environment.SOURCES:
        shutil.copy(ROOT / name, tmp_path)
    monkeypatch.setattr(environment, "ROOT", str(tmp_path))
    monkeypatch.setattr(environment, "VENV", str(tmp_path / ".venv"))
    monkeypatch.setattr(environment, "STAMP", str(tmp_path / ".venv" / "made-from"))
    monkeypatch.setattr(environment, "LOG", str(tmp_path / ".venv.log"))
    return tmp_path


def stops(capsys):
    with pytest.raises(SystemExit) as stop:
        environment.main()
    assert stop.value.code == 1
    return capsys.readouterr().err


def test_a_python_too_old_is_named_with_what_to_type(place, monkeypatch, capsys):
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    said = stops(capsys)
    assert "3.11 or newer" in said and "make PYTHON=" in said
    assert not (place / ".venv").exists()


def test_too_little_disk_is_said_before_anything_is_written(place, monkeypatch, capsys):
    usage = shutil.disk_usage(place)._replace(free=300_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)
    assert "0.3 GB are free" in stops(capsys)
    assert not (place / ".venv").exists()


def test_no_network_is_said_and_the_next_call_starts_again(place, monkeypatch, capsys):
    """pip really runs, and finds nothing at an address where nothing listens."""
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_RETRIES", "0")
    for name in ("PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS", "PIP_CONFIG_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_NO_CACHE_DIR", "1")
    assert "could not be reached" in stops(capsys)
    assert not environment.is_current(environment.fingerprint())


@pytest.mark.parametrize(
    "printed, said",
    [
        ("OSError: [Errno 28] No space left on device", "The disk is full"),
        ("socket.gaierror: Temporary failure in name resolution", "could not be reached"),
        ("Error: ensurepip is not available", "python3-venv"),
        ("something nobody has seen", "the complete log is"),
    ],
)
def test_what_a_tool_printed_becomes_one_sentence(printed, said):
    assert said in environment.reason(printed)


def test_a_current_environment_is_left_alone(place, capsys):
    (place / ".venv").mkdir()
    (place / ".venv" / "made-from").write_text(environment.fingerprint())
    environment.main()
    assert capsys.readouterr().out == ""


def test_a_changed_pin_makes_it_anew(place):
    (place / ".venv").mkdir()
    (place / ".venv" / "made-from").write_text(environment.fingerprint())
    with (place / "requirements.txt").open("a") as requirements:
        requirements.write("six==1.16.0\n")
    assert not environment.is_current(environment.fingerprint())


def test_make_without_python_says_what_to_install():
    done = subprocess.run(
        ["make", "environment", "PYTHON=python-that-is-not-here"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode != 0
    assert "Install Python 3.11 or newer" in done.stderr
