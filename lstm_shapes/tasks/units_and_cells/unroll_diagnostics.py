"""Diagnostics of unroll: what the cell refused, told apart by the sizes in its message."""

from lstm_shapes.judging.task import Diagnostic, Stage
from lstm_shapes.tasks.cell_diagnostics import CELL_UNPACKED_WRONG, STATE_ARGUMENTS
from lstm_shapes.tasks.framework_errors import with_text

LOOP_OVER_BATCH = (
    "The loop is over the sequences, so the steps of one sequence were read as a batch, and the "
    "state went from sequence to sequence. Loop over time: `batch[:, t]` is step t of all."
)


def with_sizes(pattern):
    """Return a test: some error has this text, with the case's sizes in the place of {B} etc."""

    def detects(case, report):
        sizes = dict(zip("BTFU", case.sizes, strict=True), Z=4 * case.sizes[-1])
        return with_text(pattern.format(**sizes))(case, report)

    return detects


def sequence_for_batch(case, report):
    """Return whether a cell got the steps of one sequence, and a state for the batch."""
    rows, steps, *_ = case.sizes
    sizes = (
        r"Input batch size {T} doesn't match hidden\d batch size {B}|: \[{T},{Z}\] vs. \[{B},{Z}\]"
    )
    return rows != steps and with_sizes(sizes)(case, report)


def other_factor(letter, words):
    """Return a test: the error has these words, or is of a product with a kernel of such rows."""

    def detects(case, report):
        *_, features, units = case.sizes
        product = rf"In\[0\]: \[\d+,\d+\], In\[1\]: \[{{{letter}}},"
        pattern = f"{product}|{words}" if features != units else words
        return with_sizes(pattern)(case, report)

    return detects


DIAGNOSTICS = (
    Diagnostic(
        "whole-batch",
        "The cell got the complete batch, (batch, time, features). It takes one step at a "
        "time, (batch, features): `batch[:, t]`.",
        with_sizes(r"got 3D instead|Incompatible shapes: \[{B},{T},{Z}\]"),
        Stage.SHAPE,
    ),
    Diagnostic("loop-over-batch", LOOP_OVER_BATCH, sequence_for_batch, Stage.SHAPE),
    Diagnostic(
        "step-of-another-axis",
        "The cell got something other than a time step. Step t of all sequences is "
        "`batch[:, t]`, (batch, features).",
        other_factor("F", "inconsistent input_size"),
        Stage.SHAPE,
    ),
    CELL_UNPACKED_WRONG,
    Diagnostic(
        "state-of-another-shape",
        "The zero state does not have the shape that this batch and this cell need: expected "
        "(batch, units), with both sizes from the arguments.",
        other_factor(
            "U",
            r"hidden\d batch size (?!{B}\b)|inconsistent hidden_size"
            r"|Incompatible shapes: \[{B},{Z}\] vs\. \[(?!{B}\b)\d+,{Z}\]",
        ),
        Stage.SHAPE,
    ),
    Diagnostic(
        "time-fixed",
        "The number of steps in the loop is fixed. Take it from the batch: `batch.shape[1]`.",
        with_text(r"out of bounds for (axis|dimension) 1 "),
        Stage.SHAPE,
    ),
    STATE_ARGUMENTS,
)
