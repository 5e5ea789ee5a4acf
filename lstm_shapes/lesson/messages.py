"""What the error atlas imports: run an action, print its message, and check the message's words."""

import re
import textwrap
import warnings
from collections.abc import Callable, Sequence
from typing import TypeVar

WIDTH = 76

Result = TypeVar("Result")


def plain(text: str) -> str:
    """Remove from a message what differs between runs, and Keras's lists of arguments.

    Removed are bold type, paths, counters as in `lstm_14`, and the addresses of nodes.
    """
    text = re.sub(r"\x1b\[\d+m", "", text)
    text = re.split(r"\n+Arguments received| Inputs received", text)[0]
    text = re.sub(r"(?s)Detected at node.*\n\n(?=\S)", "", text)
    text = re.sub(r"(?s)\s+\[\[\{\{node.*", "", text)
    text = re.sub(r"\{\{function_node \S+?\}\} ?", "", text)
    return re.sub(r"(?<=[a-z])(_\d+)+\b", "", text).strip()


def provoke(action: Callable[[], object], *stable: str) -> None:
    """Run `action`, and print the error that it raises.

    Raises: AssertionError if there is none, or if its message lacks one of the `stable` words.
    """
    kind, message = "", ""
    try:
        action()
    except Exception as error:
        kind, message = type(error).__name__, plain(str(error))
    show(kind, message, stable)


def warned(action: Callable[[], Result], *stable: str) -> Result:
    """Run `action`, print its warnings, and return its result.

    Raises: AssertionError if the warnings lack one of the `stable` words.
    """
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        result = action()
    texts = dict.fromkeys(plain(str(warning.message)) for warning in caught)
    show("warning", "\n".join(texts), stable)
    return result


def show(kind: str, message: str, stable: Sequence[str]) -> None:
    """Print a message, and check that it has the `stable` words."""
    print(f"{kind}:" if message else "no message")
    for line in message.splitlines():
        print(textwrap.fill(line, WIDTH, break_on_hyphens=False))
    for words in stable:
        assert words in message, f"\nexpected: {words}\ngot: {message}"
