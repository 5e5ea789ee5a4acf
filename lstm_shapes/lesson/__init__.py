"""What several lessons import. Each function is explained where it first appears."""

import re
import textwrap
from collections.abc import Callable

WIDTH = 66


def show_error(action: Callable[[], object]) -> str:
    """Print and return the message of the error that `action` raises.

    Bold type, and Keras's list of the arguments that a layer received, are left out.

    Raises: AssertionError if there is no error.
    """
    try:
        action()
    except Exception as error:
        message = re.sub(r"\x1b\[\d+m", "", str(error)).split("\n\nArguments received")[0].strip()
        for line in message.splitlines():
            print(textwrap.fill(line, WIDTH, break_on_hyphens=False))
        return message
    raise AssertionError("expected an error, got none")
