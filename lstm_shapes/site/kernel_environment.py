"""The surroundings in which a lesson's cells run, the same on every machine."""

import os

# Without these TensorFlow prints its log below the first cell, and its fast
# kernels round differently from one processor to the next.
SETTINGS = {"TF_CPP_MIN_LOG_LEVEL": "3", "TF_ENABLE_ONEDNN_OPTS": "0"}

# A kernel warns on each start that it talks to its own machine unencrypted. Charts as SVG
# are sharp on every screen and weigh a fifth of what they weigh as PNG.
KERNEL = "c.IPKernelApp.log_level = 'ERROR'\nc.InlineBackend.figure_formats = {'svg'}\n"


def prepare(build):
    """Gives the cells an IPython profile of their own, so that a reader's own is left out."""
    os.environ.update(SETTINGS)
    profile = build / "ipython" / "profile_default"
    profile.mkdir(parents=True, exist_ok=True)
    (profile / "ipython_kernel_config.py").write_text(KERNEL)
    os.environ["IPYTHONDIR"] = str(build / "ipython")


def setup(app):
    os.environ.update(SETTINGS)
