"""build_masked_encoder: a last state that padding does not move."""

from dataclasses import replace

import numpy as np

from lstm_shapes.judging.diagnostics import (
    FOREIGN,
    NOT_FINISHED,
    NOT_WRITTEN,
    OTHER,
    RETURNS_NOTHING,
)
from lstm_shapes.judging.lstm import draw_weights
from lstm_shapes.judging.model_diagnostics import DIAGNOSTICS, fails_but_at_one_size
from lstm_shapes.judging.random_inputs import distinct_sizes, random_array
from lstm_shapes.judging.task import Call, Case, Diagnostic, Failure, Task

from .encoder_mistakes import MISTAKES, last_valid_state, said
from .shared import BOTH_WAYS, DOWNWARD, UPWARD, draw_lengths, valid_steps, whole

FIRST = (BOTH_WAYS, 7)


def padded_batch(rng, framework, lengths, steps, features, junk=False):
    """Sequences with zeros that are data, post-padded: (B, T, F).

    In Keras a step of zeros is padding, so only single features are zero; in PyTorch, where
    lengths say what is data, whole steps are zero as well. junk: the padding is filled with
    numbers that are no zeros.
    """
    batch = random_array(rng, len(lengths), steps, features)
    for row, (sequence, length) in enumerate(zip(batch, lengths)):
        if features > 1:
            sequence[0, row % features] = 0
            if length > 2:
                sequence[1] = -abs(sequence[1])
            # A step whose features add up to zero, as the last one.
            sequence[length - 1] = 0
            sequence[length - 1, [row % features, row % features - 1]] = 1.5, -1.5
        if framework == "pytorch" and length > 2:
            sequence[length - 1 if row % 2 else length - 2] = 0
    batch[~valid_steps(lengths, steps)] = 0
    if junk:
        batch = np.where(valid_steps(lengths, steps)[:, :, None], batch, np.float32(3))
    return batch


def encoder_cases(rng, framework):
    rows, steps, features, units = distinct_sizes(rng, 4, low=3, without=(4, 7))
    side = int(rng.integers(5, 7))

    def call(lengths, steps, features, number=0, **how):
        junk = framework == "pytorch" and number % 2 == 1
        batch = padded_batch(rng, framework, lengths, steps, features, junk)
        return Call((batch, whole(lengths)) if framework == "pytorch" else (batch,), **how)

    def case(group, features, units, batches, note="", thorough=False, aside=False):
        """A model called with 4 sequences of 7 steps, then with these; each time also 4 of 5."""
        first = call(*FIRST, features)
        calls = [first, call([5, 2, 4, 3], 5, features, 1)]
        if thorough:
            calls += [first, Call(first.inputs, training=True)]
            batches = [([6, 9, 3, 8], 9), ([5, 7], 7), *batches]
        calls += [call(*batch, features, number) for number, batch in enumerate(batches)]
        weights = [draw_weights(rng, features, units)]
        known = {"aside": True} if aside else {}
        return Case(
            group, (features, units), note, tuple(calls), tuple(weights), known, gradients=thorough
        )

    def some(rows, longest):
        return draw_lengths(rng, min(rows, longest), longest)

    # Only where lengths are given can sequences be sorted by them.
    orders = [(UPWARD, 7), (DOWNWARD, 9)]
    if framework == "pytorch":
        orders += [(DOWNWARD, 7), (UPWARD, 10)]
    cases = [
        case("shape", 3, 5, [(BOTH_WAYS, 12)], "features 3, units 5", thorough=True),
        case("shape", features, units, [(some(rows, steps), steps)]),
        case("values", features, units, orders),
        case("values", side, side, [(draw_lengths(rng, side, side), side)], "axes of equal length"),
        case("edge cases", features, units, [([3], 6), ([3], 3), ([1], 1)], "one sequence"),
        case("edge cases", features, units, [([1] * rows, 1), ([2, 1], 2)], "one step"),
        case("edge cases", 1, units, [(some(4, steps), steps)], "one feature"),
        case("edge cases", features, 1, [(some(4, steps), steps)], "one unit"),
        case(
            "edge cases",
            features,
            units,
            [([3] * rows, 5), ([4] * rows, 4)],
            "sequences of equal length",
            aside=True,
        ),
    ]
    if framework == "pytorch":
        far = [([256, 3, 258], 259)]
        cases.append(case("edge cases", 2, 2, far, "lengths over 255"))
    return cases


def fixed(axis):
    """A sign's test: an axis is declared, or the model takes the first batch's size alone."""

    def holds(case, report):
        declared = report.model_info.get("input_shape")
        if declared and len(declared) == 3 and declared[axis] is not None:
            return True
        works_first = not isinstance(report.answers[0], Failure)
        return works_first and fails_but_at_one_size(case, report, axis)

    return holds


# What is read at a wrong length, or raises there, is not yet a fixed axis.
FIXED = {"batch-fixed": fixed(0), "time-fixed": fixed(1)}
MODEL_DIAGNOSTICS = (
    RETURNS_NOTHING,
    next(diagnostic for diagnostic in DIAGNOSTICS if diagnostic.key == "not-a-model"),
    *(
        replace(diagnostic, detects=FIXED.get(diagnostic.key, diagnostic.detects))
        for diagnostic in DIAGNOSTICS
    ),
)
ENCODER_DIAGNOSTICS = (
    Diagnostic(
        "enforce-sorted",
        "`pack_padded_sequence` takes sequences in the order of their lengths, the longest first, "
        "unless you say `enforce_sorted=False`. Then it sorts them itself, and the states come "
        "back in your order.",
        said(r"must be sorted in decreasing order"),
        frameworks=("pytorch",),
    ),
    Diagnostic(
        "time-major",
        "The packed batch has other sizes than the lengths say. Most often `pack_padded_sequence` "
        "read the batch as time: say `batch_first=True` there, too.",
        said(r"Expected `len\(lengths\)`|start \(\d+\) \+ length \(\d+\) exceeds dimension size"),
        frameworks=("pytorch",),
    ),
    Diagnostic(
        "no-lengths",
        "The module takes the padded batch alone, and is called as `encoder(padded, lengths)`. "
        "Give `forward` both arguments: what is zero may be data, so only lengths tell padding.",
        said(r"takes 2 positional arguments but 3 were given"),
        frameworks=("pytorch",),
    ),
    Diagnostic(
        "no-lengths",
        "The LSTM itself was returned, and it takes the lengths for a state. Write a module whose "
        "`forward(padded, lengths)` uses them.",
        lambda case, report: (
            report.model_info.get("type") == "LSTM" and bool(report.model_info["error"])
        ),
        frameworks=("pytorch",),
    ),
    Diagnostic(
        "packed-output",
        "The LSTM's output was read as a tensor, and for a packed batch it is packed as well. Take "
        "the state h_n, or unpack the output first (`pad_packed_sequence`).",
        said(r"PackedSequence|tuple indices must be|'tuple' object has no attribute"),
        frameworks=("pytorch",),
    ),
    Diagnostic(
        "wants-lengths",
        "In Keras the model gets the padded batch alone, as `model(x)`, and no lengths: what is "
        "padding shows in the data, as steps of zeros alone.",
        said(r"expects 2 (named )?input|missing (a|1) required"),
        frameworks=("keras",),
    ),
)

HINTS = {
    "both": (
        "The state must be the one after the last valid step, however much padding follows. What "
        "must the LSTM know to stop there?",
    ),
    "keras": (
        "`keras.layers.Masking` marks the steps in which *all* features are zero, and an LSTM "
        "behind it leaves its state alone there.",
        "`keras.Sequential([keras.Input((None, features)), keras.layers.Masking(0.0), ...])`, "
        "with an LSTM at the end.",
    ),
    "pytorch": (
        "Either pack the batch with its lengths (`enforce_sorted=False` sorts and restores the "
        "order), or run the whole and take each row's output at its own last valid step.",
        "`pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)`, "
        "through the LSTM, then `h_n[-1]`: after packing, it is the state after the last valid "
        "step.",
    ),
}

TASK = Task(
    function="build_masked_encoder",
    position=5,
    section="Masking and packing",
    points=4,
    hints=HINTS,
    cases=encoder_cases,
    reference=last_valid_state,
    tolerance=1e-4,
    timeout_s=60,
    diagnostics=(
        NOT_WRITTEN,
        NOT_FINISHED,
        *ENCODER_DIAGNOSTICS,
        *MODEL_DIAGNOSTICS,
        FOREIGN,
        OTHER,
    ),
    mistakes=MISTAKES,
)
