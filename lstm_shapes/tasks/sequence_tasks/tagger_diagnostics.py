"""Diagnostics of a tagger: how two directions were merged, and sizes that show a mistake."""

from dataclasses import replace

import numpy as np

from lstm_shapes.judging.model_diagnostics import MISSING_LAYERS
from lstm_shapes.judging.model_predicates import lstms, recurrents
from lstm_shapes.judging.task import Diagnostic, Stage
from lstm_shapes.tasks.cell_diagnostics import NO_RETURN_STATE
from lstm_shapes.tasks.framework_errors import with_text

from .head_diagnostics import head_diagnostics
from .tagger_parts import LAST_STEP, forward, tags


def close(got, want):
    same_shape = isinstance(got, np.ndarray) and got.shape == want.shape
    return same_shape and np.allclose(got, want, atol=1e-3)


def returns(given):
    """Return a test: a model of two LSTMs returns this, in some order of equal layers."""

    def detects(case, report):
        if len(lstms(case)) != 2:
            return False
        expected = [given(case, *call.inputs) for call in case.calls]
        return any(
            all(close(got, want) for got, want in zip(answers, expected, strict=True))
            for answers in (report.answers, *report.alternative_answers)
        )

    return detects


def other_units(case, report):
    """Return whether one or two LSTMs have one other width: other units, not another layer."""
    widths = {size for size, _ in recurrents(report)}
    features, units, _ = case.arguments
    # As wide as there are features: "swapped-sizes" says more.
    return len(recurrents(report)) <= 2 and len(widths) == 1 and not widths & {features, units}


def head_of_one_direction(case, report):
    """Return whether PyTorch refused 2 · units numbers for a head made for `units`."""
    _, units, classes = case.arguments
    return with_text(rf"x{2 * units} and {units}x{classes}\)")(case, report)


ONE_LOST = (
    "The model has two directions, but only one of them reaches the head. Concatenate both, or "
    "leave the second one out."
)
MERGED = (
    "The two directions were {}. Concatenate their hidden states, (batch, time, 2 · units), before "
    "the head."
)
# (key, sentence, what was made of the states of both directions).
MERGES = (
    ("last-step-only", LAST_STEP, lambda f, b: np.concatenate([f[:, -1], b[:, 0]], axis=-1)),
    ("last-step-only", LAST_STEP, lambda f, b: np.concatenate([f[:, -1], b[:, -1]], axis=-1)),
    ("one-direction-lost", ONE_LOST, lambda f, b: f),
    ("one-direction-lost", ONE_LOST, lambda f, b: b),
    ("directions-merged", MERGED.format("averaged"), lambda f, b: (f + b) / 2),
    ("directions-merged", MERGED.format("multiplied"), lambda f, b: f * b),
)
DIAGNOSTICS = (
    NO_RETURN_STATE,
    Diagnostic(
        "wrong-units",
        "The number of units of the LSTM is not `units`. Each direction has `units` of them; the "
        "head turns them into `classes`.",
        other_units,
        Stage.NOT_A_MODEL,
    ),
    # One direction or two: no number of LSTMs is too small.
    replace(MISSING_LAYERS, detects=lambda case, report: False),
    *head_diagnostics("classes"),
    *(
        Diagnostic(key, sentence, returns(tags(join=lambda case, parts, of=of_both: of(*parts))))
        for key, sentence, of_both in MERGES
    ),
    Diagnostic(
        "both-forward",
        "Both LSTMs read forward. The second direction reads the sequence from its end.",
        returns(tags(ways={2: (forward, forward)})),
    ),
    Diagnostic(
        "head-of-one-direction",
        "The head was made for `units` numbers, but two concatenated directions have 2 · units of "
        "them.",
        head_of_one_direction,
        frameworks=("pytorch",),
    ),
)
