"""What went wrong in a build, in words that say where to look."""

import re
from dataclasses import dataclass

NO_SPACE = "No space left on device"
DISK_FULL = "The disk is full. Free 1 GB and run `make book` again."
WARNING = re.compile(r"^(?P<place>.*?)(?:WARNING|ERROR|CRITICAL): (?P<words>.*)$")
RAISED = re.compile(r"^[\w.]+(?:Error|Exception|Exit): .*$", re.MULTILINE)
COLOURS = re.compile(r"\x1b\[[0-9;]*m")


@dataclass
class FailedCell:
    """A cell that raised, ran too long, or took its kernel down."""

    page: str
    line: int
    source: str
    error: str

    def __str__(self):
        code = self.source.strip().splitlines()
        shown = code[:6] + (["..."] if len(code) > 6 else [])
        quoted = "\n".join(f"    {text}" for text in shown)
        return f"{self.page}, line {self.line}: this cell failed.\n{quoted}\n{self.error}"


def from_log(text, root, log):
    """The log's warnings with paths from the book's folder, or where the log lies."""
    if NO_SPACE in text:
        return DISK_FULL
    text = COLOURS.sub("", text)
    found = []
    for line in text.splitlines():
        match = WARNING.match(line.replace(f"{root}/", ""))
        if match and match.group(0).strip() not in found:
            found.append(match.group(0).strip())
    if found:
        return "\n".join(found)
    raised = RAISED.search(text)
    if raised:
        return f"{raised.group(0)}\n\nThe whole story is in {log}."
    last = "\n".join(text.strip().splitlines()[-12:])
    return f"{last}\n\nThe whole story is in {log}."
