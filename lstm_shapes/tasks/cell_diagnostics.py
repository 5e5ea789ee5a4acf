"""Diagnostics of how a cell or a layer was called, and of what it returned."""

import re

from lstm_shapes.judging.families import with_step
from lstm_shapes.judging.task import Case, Diagnostic, Report, Stage

from .framework_errors import with_text


def unpacked_wrong(case: Case, report: Report) -> bool:
    # In Keras c became a list of h and c, which grows; in PyTorch h was unpacked as a pair.
    for failure in report.failures:
        if re.search(r"Incompatible shapes: \[2,[\d,]*\] vs\. \[2,", failure.text):
            return True
        if "values to unpack" in failure.text and "cell(" in failure.line:
            return True
    return False


CELL_UNPACKED_WRONG = Diagnostic(
    "cell-unpacked-wrong",
    with_step(
        "The cell's result was unpacked wrongly:",
        {
            "keras": "a Keras cell returns its output and a list of the two states, `output, [h, "
            "c] = cell(step, [h, c])`.",
            "pytorch": "`nn.LSTMCell` returns the two states and nothing else, `h, c = cell(step, "
            "(h, c))`.",
        },
    ),
    unpacked_wrong,
    Stage.SHAPE,
)
STATE_ARGUMENTS = Diagnostic(
    "state-arguments",
    {
        "keras": "The cell did not get its state as one list: expected `cell(step, [h, c])`, with "
        "zeros of shape (batch, units) at first.",
        "pytorch": "The cell did not get its state as one tuple: expected `cell(step, (h, c))`.",
    },
    with_text(
        r"multiple values for argument 'training'|missing a required argument: 'states'"
        r"|LSTMCell\.forward\(\) takes|must be tuple of Tensors, not Tensor"
    ),
    Stage.SHAPE,
)
NO_RETURN_STATE = Diagnostic(
    "no-return-state",
    "The layer's only result was unpacked as if it were three. Without `return_state=True` a Keras "
    "LSTM returns its output alone.",
    with_text("Iterating over a symbolic KerasTensor"),
    Stage.NOT_ANSWERED,
    frameworks=("keras",),
)
ENFORCE_SORTED = Diagnostic(
    "enforce-sorted",
    "`pack_padded_sequence` takes sequences in the order of their lengths, the longest first, "
    "unless you pass `enforce_sorted=False`. Then it sorts them itself and returns the states "
    "in your order.",
    with_text("enforce_sorted"),
    Stage.WRONG_TYPE,
    frameworks=("pytorch",),
)
