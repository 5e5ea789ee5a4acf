"""What a check finds."""

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
CHAPTERS = ROOT / "chapters"
LESSON = "[0-9][0-9]-*.md"


@dataclass(frozen=True)
class Problem:
    """A place that its author has to change.

    message: what was expected, what is there, and what to do.
    """

    path: Path
    line: int
    message: str

    def __str__(self) -> str:
        path = self.path.relative_to(ROOT) if self.path.is_relative_to(ROOT) else self.path
        return f"{path}:{self.line}: {self.message}"


def line_of(text: str, offset: int) -> int:
    """Return the line, counted from 1, of a character of a text."""
    return text.count("\n", 0, offset) + 1
