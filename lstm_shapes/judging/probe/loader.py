"""Makes the probe's modules from their sources, in a kernel that may not have this package."""

import sys
from types import ModuleType

PACKAGE = "lstm_shapes_probe"


def load(sources: dict[str, str]) -> ModuleType:
    """Make each module, in the order given; returns the last."""
    package = module = ModuleType(PACKAGE)
    package.__path__ = []
    sys.modules[PACKAGE] = package
    for name, source in sources.items():
        module = ModuleType(f"{PACKAGE}.{name}")
        module.__package__ = PACKAGE
        sys.modules[module.__name__] = module
        exec(compile(source, f"<{module.__name__}>", "exec"), module.__dict__)
    return module
