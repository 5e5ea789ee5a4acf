"""Calls a learner's function and returns its answers: the one part that runs next to their code.

It knows no seed, no lesson, and no right answer: it calls what it is told to call, on the inputs
it is given, and returns what came back as bounded JSON. Its files import nothing else of this
package, because a grader pushes their sources into the learner's kernel (`source_of_probe`).
"""

import importlib
import inspect

from .asking import MAX_BATCHES, probe

__all__ = ["MAX_BATCHES", "probe", "source_of_probe"]

# In the order of their imports.
MODULES = ("values", "loading", "backend", "describing", "keras_backend", "torch_backend", "asking")


def source_of_probe() -> str:
    """Return a program that makes the probe's modules in a kernel, and its `publish`."""
    sources = {
        name: inspect.getsource(importlib.import_module(f"{__name__}.{name}")) for name in MODULES
    }
    loader = importlib.import_module(f"{__name__}.loader")
    return f"{inspect.getsource(loader)}\n\npublish = load({sources!r}).publish\n"
