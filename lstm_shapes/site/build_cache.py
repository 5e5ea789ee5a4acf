"""Decide what a build can keep, so that nothing outdated is kept and no failure is hidden.

Results of cells are kept while their code, the packages, the data, and the course's own code
are the same. Pages are kept while the site's code and settings are the same and the last build
finished: Sphinx reports a warning only when it reads the page.
"""

import hashlib
import json
import os
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

SKIPPED = {"__pycache__", ".ipynb_checkpoints", ".DS_Store"}


def files(*places: Path) -> Iterator[Path]:
    """Yield every file in the places, always in the same order."""
    for place in places:
        if place.is_file():
            yield place
        elif place.is_dir():
            inside = sorted(place.rglob("*"))
            yield from (p for p in inside if p.is_file() and not SKIPPED & set(p.parts))


def digest(root: Path, places: Iterable[Path], *words: str) -> str:
    """Hash files (names and contents) and words."""
    found = hashlib.sha256(json.dumps(words).encode())
    for path in files(*places):
        name = path.relative_to(root) if path.is_relative_to(root) else path
        found.update(f"{name}\0".encode())
        found.update(hashlib.sha256(path.read_bytes()).digest())
    return found.hexdigest()


def used_code(paths: Iterable[Path]) -> list[Path]:
    """List the course's own code, if a page's cells use it."""
    code = Path(__file__).parents[1]
    if any(b"lstm_shapes" in path.read_bytes() for path in paths):
        return sorted(p for p in code.iterdir() if p.name not in ("site", "lint"))
    return []


def hashes(root: Path, paths: Sequence[Path]) -> dict[str, str]:
    """Hash what the cells, the pages' settings, and the pages themselves depend on."""
    surroundings = [root / "requirements.txt", root / "chapters" / "data", *used_code(paths)]
    cells = digest(root, surroundings, sys.version)
    settings = [root / "_config.yml", root / "_toc.yml", root / "exercises", Path(__file__).parent]
    pages = digest(root, settings, cells, os.environ.get("GITHUB_REPOSITORY", ""))
    return {"cells": cells, "pages": pages, "sources": digest(root, paths)}


class BuildCache:
    """The hashes of the last build, compared with those of this one."""

    def __init__(self, root: Path, build: Path, paths: Sequence[Path]) -> None:
        self.build = build
        self.path = build / "made-from.json"
        self.last = self.read()
        self.now = hashes(root, paths)
        self.pages_kept = bool(self.last.get("finished")) and self.same("pages")

    def read(self) -> dict[str, Any]:
        """Read what the last build wrote; nothing if it wrote nothing that can be read."""
        try:
            return json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}

    def same(self, name: str) -> bool:
        """Tell whether one of the hashes is that of the last build."""
        return self.last.get(name) == self.now[name]

    def clear_what_changed(self) -> None:
        """Delete the results that this build must not reuse."""
        if not self.same("cells"):
            self.clear(".jupyter_cache")
        if not self.pages_kept:
            self.clear(".doctrees", "html", "jupyter_execute")
        self.write(finished=False)

    def nothing_to_run(self) -> bool:
        """Tell whether the last build finished with these same pages."""
        return self.pages_kept and self.same("sources")

    def clear(self, *names: str) -> None:
        """Delete folders of the build."""
        for name in names:
            shutil.rmtree(self.build / name, ignore_errors=True)

    def write(self, finished: bool) -> None:
        """Save this build's hashes."""
        text = json.dumps({**self.now, "finished": finished})
        self.path.write_text(text, encoding="utf-8")
