"""What several lessons import. Each function is explained where it first appears."""

import re
import textwrap
from collections.abc import Callable

WIDTH = 66
# What no reader needs: bold type, and the names of TensorFlow's operations, such as
# "{{function_node __wrapped__MatMul_device_...}} " before a message, " [Op:MatMul] name: " after.
NOISE = re.compile(r"\x1b\[\d+m|\{\{function_node \S+\}\} ?| ?\[Op:\w+\](?: name: ?\S*)?")


def show_error(action: Callable[[], object]) -> str:
    """Print and return the message of the error that `action` raises.

    Left out are bold type, the names of TensorFlow's operations, and Keras's list of the arguments
    that a layer received.

    Raises: AssertionError if there is no error.
    """
    try:
        action()
    except Exception as error:
        message = NOISE.sub("", str(error)).split("\n\nArguments received")[0].strip()
        for line in message.splitlines():
            print(textwrap.fill(line, WIDTH, break_on_hyphens=False))
        return message
    raise AssertionError("expected an error, got none")
