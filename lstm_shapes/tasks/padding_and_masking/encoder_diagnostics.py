"""Diagnostics of a masked encoder: lengths, packing, and sizes that are fixed."""

from dataclasses import replace

from lstm_shapes.judging.model_diagnostics import BATCH_FIXED, TIME_FIXED
from lstm_shapes.judging.model_predicates import declared_shapes, fails_except_at_one_size
from lstm_shapes.judging.task import Diagnostic, Failure, Stage
from lstm_shapes.tasks.cell_diagnostics import ENFORCE_SORTED
from lstm_shapes.tasks.framework_errors import with_text


def fixed(axis):
    """Return a test: an axis is declared, or the model takes the first batch's size alone."""

    def detects(case, report):
        if any(len(shape) == 3 and shape[axis] is not None for shape in declared_shapes(report)):
            return True
        # What is read at a wrong length, or raises there, is not yet a fixed axis.
        works_first = not isinstance(report.answers[0], Failure)
        return works_first and fails_except_at_one_size(case, report, axis)

    return detects


def told_by_error(key, sentence, pattern, framework="pytorch"):
    """Return a diagnostic that shows in an error's text."""
    return Diagnostic(key, sentence, with_text(pattern), Stage.WRONG_TYPE, frameworks=(framework,))


DIAGNOSTICS = (
    ENFORCE_SORTED,
    told_by_error(
        "time-major",
        "The packed batch has other sizes than the lengths say. Most often `pack_padded_sequence` "
        "read the batch as time: pass `batch_first=True` there, too.",
        r"Expected `len\(lengths\)`|start \(\d+\) \+ length \(\d+\) exceeds dimension size",
    ),
    told_by_error(
        "no-lengths",
        "The module takes the padded batch alone, but is called as `encoder(padded, lengths)`. "
        "Give `forward` both arguments: zeros may be data, so only lengths say what is padding.",
        r"takes 2 positional arguments but 3 were given",
    ),
    Diagnostic(
        "no-lengths",
        "The LSTM itself was returned, and it takes the lengths for a state. Write a module whose "
        "`forward(padded, lengths)` uses them.",
        lambda case, report: (
            report.model_info.get("type") == "LSTM" and bool(report.model_info["error"])
        ),
        Stage.WRONG_TYPE,
        frameworks=("pytorch",),
    ),
    told_by_error(
        "packed-output",
        "The LSTM's output was read as a tensor, but for a packed batch it is packed as well. Take "
        "the state h_n, or unpack the output first (`pad_packed_sequence`).",
        r"PackedSequence|tuple indices must be|'tuple' object has no attribute",
    ),
    told_by_error(
        "expects-lengths",
        "In Keras the model takes the padded batch alone, as `model(x)`, and no lengths: padding "
        "shows in the data, as steps in which every feature is zero.",
        r"expects 2 (named )?input|missing (a|1) required",
        "keras",
    ),
    replace(BATCH_FIXED, detects=fixed(0)),
    replace(TIME_FIXED, detects=fixed(1)),
)
