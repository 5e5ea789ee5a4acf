"""Failures of a build, as messages that say where to look."""

import re
from dataclasses import dataclass
from pathlib import Path

NO_SPACE = "No space left on device"
DISK_FULL = "The disk is full. Free 1 GB and run `make book` again."
WARNING = re.compile(r"^(?P<place>.*?)(?:WARNING|ERROR|CRITICAL): (?P<words>.*)$")
RAISED = re.compile(r"^[\w.]+(?:Error|Exception|Exit): .*$", re.MULTILINE)
COLORS = re.compile(r"\x1b\[[0-9;]*m")
SHOWN_LINES = 6


class BuildError(Exception):
    """A reason to end the build: a message for the author, and an exit status."""

    def __init__(self, message: str, status: int = 1) -> None:
        super().__init__(message)
        self.status = status


@dataclass
class FailedCell:
    """A cell that raised, exceeded the time limit, or ended its kernel."""

    page: str
    line: int
    source: str
    error: str

    def __str__(self) -> str:
        code = self.source.strip().splitlines()
        shown = code[:SHOWN_LINES] + (["..."] if len(code) > SHOWN_LINES else [])
        quoted = "\n".join(f"    {text}" for text in shown)
        return f"{self.page}, line {self.line}: this cell failed.\n{quoted}\n{self.error}"


def without_colors(text: str) -> str:
    """Remove the codes that color text in a terminal."""
    return COLORS.sub("", text)


def from_log(text: str, root: Path, log: Path) -> str:
    """Summarize Sphinx's log: its warnings, else its exception, else its last lines.

    Args:
        root: the book's folder, from which paths are given.
        log: the file that has the complete text.
    """
    if NO_SPACE in text:
        return DISK_FULL
    text = without_colors(text)
    found: list[str] = []
    for line in text.splitlines():
        match = WARNING.match(line.replace(f"{root}/", ""))
        if match and match.group(0).strip() not in found:
            found.append(match.group(0).strip())
    if found:
        return "\n".join(found)
    raised = RAISED.search(text)
    summary = raised.group(0) if raised else "\n".join(text.strip().splitlines()[-12:])
    return f"{summary}\n\nThe complete log is {log}."
