"""What the pages need beyond Jupyter Book: one small extension a file, loaded together."""

PARTS = (
    "offline",
    "landing",
    "cells",
    "formulas",
    "shape",
    "claim",
    "ledger",
    "boxes",
    "outputs",
    "tabs",
    "quiz",
    "tensors",
    "downloads",
    "search",
)


def setup(app):
    for part in PARTS:
        app.setup_extension(f"{__name__}.{part}")
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
