"""run_in_pieces: a long sequence, piece by piece, with the state carried."""

import numpy as np

from lstm_shapes.judging.diagnostics import CHANGES_ARGUMENT, COMMON
from lstm_shapes.judging.lstm import draw_weights, lstm
from lstm_shapes.judging.random_inputs import distinct_sizes, random_array, strided
from lstm_shapes.judging.task import Case, Diagnostic, Failure, Layer, Mistake, Task

from .shared import swapped_axes


def piece_cases(rng, framework):
    rows, features, units = distinct_sizes(rng, 3)

    def case(group, rows, steps, features, units, piece, note="", form=lambda array: array):
        layer = Layer("layer", draw_weights(rng, features, units))
        batch = form(random_array(rng, rows, steps, features))
        return Case(group, (layer, batch, piece), note)

    return [
        case("shape", 4, 7, 3, 5, 3, "batch 4, time 7, pieces of 3"),
        case("shape", rows, 12, features, units, 4),
        case("values", rows, 12, features, units, 4, "pieces that fit"),
        case("values", rows, 11, features, units, 3, "a shorter last piece"),
        case("values", 6, 6, 6, 6, 2, "axes of equal length"),
        case("edge cases", rows, 5, features, units, 1, "pieces of one step"),
        case("edge cases", rows, 5, features, units, 8, "a piece longer than the sequence"),
        case("edge cases", 1, 9, features, units, 4, "one sequence"),
        case("edge cases", rows, 9, 1, 1, 4, "one feature, one unit"),
        case("edge cases", rows, 1, features, units, 2, "one step"),
        case("edge cases", rows, 9, features, units, 4, "every other feature", strided),
    ]


def in_pieces(
    carry=lambda h, c: (h, c),
    order=slice(None),
    keep=lambda pieces: pieces,
    firsts=lambda steps, piece: range(0, steps, piece),
):
    """Outputs of the pieces, joined; `carry` makes the next piece's start of (h, c).

    firsts: where the pieces begin. order, keep: of the outputs, before they are joined.
    """

    def answer(case):
        layer, batch, piece = case.arguments
        start, outputs = None, []
        for first in firsts(batch.shape[1], piece):
            hidden, cells = lstm(batch[:, first : first + piece], layer.weights, start=start)
            start = carry(hidden[:, -1], cells[:, -1])
            outputs.append(hidden)
        return np.concatenate(keep(outputs[order]), axis=1)

    return answer


def whole(case):
    layer, batch, _ = case.arguments
    return lstm(batch, layer.weights)[0]


def full_pieces(case):
    layer, batch, piece = case.arguments
    steps = batch.shape[1] // piece * piece
    if not steps:
        raise ValueError("nothing to join")
    return whole(case)[:, :steps]


def zero_tail(case):
    layer, batch, piece = case.arguments
    hidden = whole(case).copy()
    hidden[:, batch.shape[1] // piece * piece :] = 0
    return hidden


def first_state_kept(case):
    layer, batch, piece = case.arguments
    hidden, cells = lstm(batch[:, :piece], layer.weights)
    start, outputs = (hidden[:, -1], cells[:, -1]), [hidden]
    for first in range(piece, batch.shape[1], piece):
        outputs.append(lstm(batch[:, first : first + piece], layer.weights, start=start)[0])
    return np.concatenate(outputs, axis=1)


def pieces_of(hidden, piece):
    return np.split(hidden, range(piece, hidden.shape[1], piece), axis=1)


def padded_tail(case):
    layer, batch, piece = case.arguments
    missing = -batch.shape[1] % piece
    return lstm(np.pad(batch, ((0, 0), (0, missing), (0, 0))), layer.weights)[0]


def backwards(steps, piece):
    return range(0, steps, piece)[::-1]


TUPLE_RESULT = Diagnostic(
    "several-results",
    "`{function}` gave a tuple of {number} things where one tensor was wanted. Return the outputs "
    "of all steps, and leave the state out.",
    lambda case, report: any(
        isinstance(answer, Failure) and (answer.kind, answer.name) == ("several", "tuple")
        for answer in report.answers
    ),
    frameworks=("pytorch",),
)
TOO_LONG = Diagnostic(
    "whole-at-once",
    "The layer was called with more than `piece` steps at a time. Cut the batch along time, and "
    "feed it piece by piece.",
    lambda case, report: report.max_steps > case.arguments[2],
)

HINTS = {
    "both": (
        "Reading in pieces is right when nobody can tell where a piece ended. What has to pass "
        "from one piece to the next?",
    ),
    "keras": (
        "Loop over `range(0, steps, piece)` and slice the time axis. The layer returns its "
        "output, h and c; the next call gets both states as `initial_state`.",
        "`output, *state = lstm(batch[:, start : start + piece], initial_state=state)`, with "
        "`state = None` before the loop. Join the outputs along time with `np.concatenate`.",
    ),
    "pytorch": (
        "`batch.split(piece, dim=1)` gives the pieces. The layer returns its output and the pair "
        "of states; the next call gets that pair.",
        "`output, state = lstm(part, state)`, with `state = None` before the loop. Join the "
        "outputs along time with `torch.cat`.",
    ),
}

TASK = Task(
    function="run_in_pieces",
    position=4,
    section="A long sequence in pieces",
    points=3,
    hints=HINTS,
    cases=piece_cases,
    reference=whole,
    tolerance=1e-4,
    timeout_s=60,
    diagnostics=(*COMMON[:4], TUPLE_RESULT, *COMMON[4:-1], TOO_LONG, CHANGES_ARGUMENT),
    mistakes=(
        Mistake(
            "state-reset",
            "Every piece starts from zeros again. Hand the state in which a piece ended to the "
            "next call.",
            in_pieces(lambda h, c: None),
        ),
        Mistake(
            "only-h-carried",
            "Only h goes on from piece to piece, and c starts from zeros. The state is the pair "
            "(h, c).",
            in_pieces(lambda h, c: (h, np.zeros_like(c))),
        ),
        Mistake(
            "only-h-carried",
            "h is handed on in place of both. The state is the pair (h, c).",
            in_pieces(lambda h, c: (h, h)),
        ),
        Mistake(
            "only-c-carried",
            "Only c goes on from piece to piece, and h starts from zeros. The state is the pair "
            "(h, c).",
            in_pieces(lambda h, c: (np.zeros_like(h), c)),
        ),
        Mistake(
            "only-c-carried",
            "c is handed on in place of both. The state is the pair (h, c).",
            in_pieces(lambda h, c: (c, c)),
        ),
        Mistake(
            "states-swapped",
            "h and c are handed on in the wrong order: the state is (h, c).",
            in_pieces(lambda h, c: (c, h)),
        ),
        Mistake(
            "last-piece-lost",
            "The steps after the last full piece are missing. The last piece may be shorter.",
            full_pieces,
        ),
        Mistake(
            "last-piece-lost",
            "The steps after the last full piece are zeros: nothing was written there. The last "
            "piece may be shorter.",
            zero_tail,
        ),
        Mistake(
            "last-piece-lost",
            "The last piece is missing. Go on until no step is left; the last piece may be "
            "shorter.",
            in_pieces(keep=lambda pieces: pieces[:-1]),
        ),
        Mistake(
            "first-state-kept",
            "Every later piece starts from the state in which the first one ended. Set the state "
            "anew after each piece.",
            first_state_kept,
        ),
        Mistake(
            "pieces-reversed",
            "The pieces were read from the last to the first. A sequence is read from its "
            "beginning.",
            in_pieces(order=slice(None, None, -1), firsts=backwards),
        ),
        Mistake(
            "overlapping",
            "The pieces overlap: each begins one step after the one before. Each piece begins "
            "where the last one ended.",
            in_pieces(firsts=lambda steps, piece: range(steps - piece + 1)),
        ),
        Mistake(
            "padded-tail",
            "The result has more steps than the batch: the last piece was padded, and the "
            "padding's outputs kept. The last piece may be shorter.",
            padded_tail,
        ),
        Mistake(
            "order-reversed",
            "The pieces were joined in reverse order. The first piece comes first.",
            in_pieces(lambda h, c: (h, c), order=slice(None, None, -1)),
        ),
        Mistake(
            "last-piece-only",
            "Only the last piece's output came back. Keep each piece's output and join them "
            "along time.",
            in_pieces(lambda h, c: (h, c), keep=lambda pieces: pieces[-1:]),
        ),
        Mistake(
            "first-piece-only",
            "Only the first piece's output came back: the `return` stands inside the loop.",
            lambda case: whole(case)[:, : case.arguments[2]],
        ),
        Mistake(
            "states-of-pieces",
            "One state a piece came back. Keep each piece's output, which holds all its steps.",
            in_pieces(keep=lambda pieces: [hidden[:, -1:] for hidden in pieces]),
        ),
        Mistake(
            "last-state-only",
            "Only the last state came back, (batch, units). All steps were asked for: "
            "(batch, time, units).",
            lambda case: whole(case)[:, -1],
        ),
        Mistake(
            "last-state-only",
            "Only the last state came back, (1, batch, units). All steps were asked for: "
            "(batch, time, units).",
            lambda case: whole(case)[None, :, -1],
            frameworks=("pytorch",),
        ),
        Mistake(
            "time-major",
            "The result is (time, batch, units). The batch comes first: stack the steps along "
            "axis 1.",
            lambda case: swapped_axes(whole(case)),
        ),
        Mistake(
            "joined-along-units",
            "The pieces were joined along the units, the last axis. They belong one after the "
            "other in time: join them along axis 1.",
            lambda case: np.concatenate(pieces_of(whole(case), case.arguments[2]), axis=-1),
        ),
        Mistake(
            "joined-along-batch",
            "The pieces were joined along the batch. They belong one after the other in time: "
            "join them along axis 1.",
            lambda case: np.concatenate(pieces_of(whole(case), case.arguments[2])),
        ),
    ),
)
