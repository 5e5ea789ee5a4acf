"""The environment in which a lesson's cells run, the same on every machine."""

import os
from pathlib import Path

from sphinx.application import Sphinx

# Without these, TensorFlow prints its log below the first cell, and its fast
# kernels round differently from one processor to the next.
SETTINGS = {"TF_CPP_MIN_LOG_LEVEL": "3", "TF_ENABLE_ONEDNN_OPTS": "0"}

# A kernel warns at each start that its connection to the same machine is not encrypted. Charts
# as SVG are sharp on every screen and a fifth of the size of PNG.
KERNEL = "c.IPKernelApp.log_level = 'ERROR'\nc.InlineBackend.figure_formats = {'svg'}\n"


def prepare(build: Path) -> None:
    """Give the cells an IPython profile of their own, so that the reader's is not used."""
    os.environ.update(SETTINGS)
    profile = build / "ipython" / "profile_default"
    profile.mkdir(parents=True, exist_ok=True)
    (profile / "ipython_kernel_config.py").write_text(KERNEL)
    os.environ["IPYTHONDIR"] = str(build / "ipython")


def setup(app: Sphinx) -> None:
    """Apply the settings where Sphinx itself runs cells."""
    os.environ.update(SETTINGS)
