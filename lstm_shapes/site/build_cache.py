"""What a build was made from, so that nothing stale is kept and nothing failed is hidden.

Cells are kept while their code, the packages, the data and the course's own
code are the same. Pages are kept while the site's code and settings are the
same and the last build finished: a warning shows only when a page is read.
"""

import hashlib
import json
import os
import shutil
import sys
from pathlib import Path

SKIPPED = {"__pycache__", ".ipynb_checkpoints", ".DS_Store"}


def files(*places):
    """Every file below the places, in a settled order."""
    for place in places:
        if place.is_file():
            yield place
        elif place.is_dir():
            inside = sorted(place.rglob("*"))
            yield from (p for p in inside if p.is_file() and not SKIPPED & set(p.parts))


def digest(root, places, *words):
    """A fingerprint of files (names and contents) and words."""
    found = hashlib.sha256(json.dumps(words).encode())
    for path in files(*places):
        name = path.relative_to(root) if path.is_relative_to(root) else path
        found.update(f"{name}\0".encode())
        found.update(hashlib.sha256(path.read_bytes()).digest())
    return found.hexdigest()


def used_code(paths):
    """The course's own code, where a page's cells name it."""
    code = Path(__file__).parents[1]
    if any(b"lstm_shapes" in path.read_bytes() for path in paths):
        return sorted(p for p in code.iterdir() if p.name != "site")
    return []


def now(root, paths):
    """The fingerprints of what is there, by what each decides about."""
    surroundings = [root / "requirements.txt", root / "chapters" / "data", *used_code(paths)]
    cells = digest(root, surroundings, sys.version)
    settings = [root / "_config.yml", root / "_toc.yml", root / "exercises", Path(__file__).parent]
    repository = os.environ.get("GITHUB_REPOSITORY", "")
    pages = digest(root, settings, cells, repository)
    return {"cells": cells, "pages": pages, "sources": digest(root, paths)}


class Stamp:
    """The fingerprints of the last finished build, and what to clear against them."""

    def __init__(self, root, build, paths):
        self.build = build
        self.path = build / "made-from.json"
        self.last = self.read()
        self.now = now(root, paths)
        finished = self.last.get("finished", False)
        self.kept = finished and self.same("pages")

    def read(self):
        try:
            return json.loads(self.path.read_text())
        except (OSError, ValueError):
            return {}

    def same(self, name):
        return self.last.get(name) == self.now[name]

    def clear_what_changed(self):
        if not self.same("cells"):
            self.clear(".jupyter_cache")
        if not self.kept:
            self.clear(".doctrees", "html", "jupyter_execute")
        self.write(finished=False)

    def nothing_to_run(self):
        """True if the last build finished with these very pages."""
        return self.kept and self.same("sources")

    def clear(self, *names):
        for name in names:
            shutil.rmtree(self.build / name, ignore_errors=True)

    def write(self, finished):
        self.path.write_text(json.dumps({**self.now, "finished": finished}))

    def finish(self):
        self.write(finished=True)
