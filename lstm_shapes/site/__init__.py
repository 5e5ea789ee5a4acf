"""What the pages need beyond Jupyter Book: one small Sphinx extension in each file."""

from typing import Any

from sphinx.application import Sphinx

PARTS = (
    "offline",
    "landing",
    "kernel_environment",
    "formulas",
    "shape",
    "claim",
    "ledger",
    "boxes",
    "reading_time",
    "accessible_outputs",
    "tabs",
    "quiz",
    "figures.directive",
    "downloads",
    "teaching",
    "search",
)


def setup(app: Sphinx) -> dict[str, Any]:
    """Load all parts."""
    for part in PARTS:
        app.setup_extension(f"{__name__}.{part}")
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
