"""What the pages need beyond Jupyter Book: one small extension a file, loaded together."""

PARTS = (
    "offline",
    "landing",
    "kernel_environment",
    "formulas",
    "shape",
    "claim",
    "ledger",
    "boxes",
    "accessible_outputs",
    "tabs",
    "quiz",
    "figures.directive",
    "downloads",
    "search",
)


def setup(app):
    for part in PARTS:
        app.setup_extension(f"{__name__}.{part}")
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
