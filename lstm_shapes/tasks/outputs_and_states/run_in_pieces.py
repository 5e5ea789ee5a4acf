"""run_in_pieces: an LSTM reads (B, T, F) in pieces, with its state carried -> (B, T, U)."""

import numpy as np

from lstm_shapes.judging.families import of_axes
from lstm_shapes.judging.lstm import draw_weights, lstm
from lstm_shapes.judging.parts import made_of
from lstm_shapes.judging.random_inputs import distinct_sizes, random_array, strided
from lstm_shapes.judging.task import Case, Diagnostic, Layer, Mistake, Stage, Task
from lstm_shapes.tasks.lstm_parts import carries

HINTS = {
    "both": (
        "The result must not show where a piece ended. What has to be passed from one piece to "
        "the next?",
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


def piece_cases(rng, framework):
    rows, features, units = distinct_sizes(rng, 3)

    def case(group, rows, steps, features, units, piece, note="", form=np.asarray):
        layer = Layer("layer", draw_weights(rng, features, units))
        batch = form(random_array(rng, rows, steps, features))
        return Case(group, (layer, batch, piece), note, sizes=(rows, steps, features, units))

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


CARRIES = carries(
    "from piece to piece",
    "Every piece starts from zeros again. Pass the state after each piece on to the next call.",
)
FIRSTS = {
    "": ("", lambda steps, piece: range(0, steps, piece)),
    "pieces-reversed": (
        "The pieces were read from the last to the first. A sequence is read from its beginning.",
        lambda steps, piece: range(0, steps, piece)[::-1],
    ),
    "overlapping": (
        "The pieces overlap: each starts one step after the one before. Each piece starts where "
        "the last one ended.",
        lambda steps, piece: range(steps - piece + 1),
    ),
    "last-piece-lost": (
        "The steps after the last full piece are missing. The last piece may be shorter.",
        lambda steps, piece: range(0, steps // piece * piece, piece),
    ),
}
JOINS = {
    "": ("", lambda pieces: np.concatenate(pieces, axis=1)),
    "last-piece-lost": (
        "The last piece is missing. Go on until no step is left; the last piece may be shorter.",
        lambda pieces: np.concatenate(pieces[:-1], axis=1),
    ),
    "order-reversed": (
        "The pieces were joined in reverse order. The first piece comes first.",
        lambda pieces: np.concatenate(pieces[::-1], axis=1),
    ),
    "last-piece-only": (
        "Only the last piece's output was returned. Keep each piece's output and join them along "
        "time.",
        lambda pieces: pieces[-1],
    ),
    "first-piece-only": (
        "Only the first piece's output was returned: the `return` is inside the loop.",
        lambda pieces: pieces[0],
    ),
    "states-of-pieces": (
        "One state for each piece was returned. Keep each piece's output, which holds all its "
        "steps.",
        lambda pieces: np.concatenate([hidden[:, -1:] for hidden in pieces], axis=1),
    ),
    "joined-along-units": (
        "The pieces were joined along the units, the last axis. They follow each other in time: "
        "join them along axis 1.",
        lambda pieces: np.concatenate(pieces, axis=-1),
    ),
    "joined-along-batch": (
        "The pieces were joined along the batch. They follow each other in time: join them along "
        "axis 1.",
        lambda pieces: np.concatenate(pieces),
    ),
}


@made_of(carry=CARRIES, firsts=FIRSTS, join=JOINS)
def in_pieces(case, carry, firsts, join):
    layer, batch, piece = case.arguments
    start, outputs = None, []
    for first in firsts(batch.shape[1], piece):
        hidden, cells = lstm(batch[:, first : first + piece], layer.weights, start=start)
        start = carry(hidden[:, -1], cells[:, -1])
        outputs.append(hidden)
    return join(outputs)


def all_at_once(case):
    layer, batch, _ = case.arguments
    return lstm(batch, layer.weights)[0]


def zero_tail(case):
    hidden, piece = all_at_once(case).copy(), case.arguments[2]
    hidden[:, hidden.shape[1] // piece * piece :] = 0
    return hidden


def first_state_kept(case):
    layer, batch, piece = case.arguments
    hidden, cells = lstm(batch[:, :piece], layer.weights)
    start, outputs = (hidden[:, -1], cells[:, -1]), [hidden]
    for first in range(piece, batch.shape[1], piece):
        outputs.append(lstm(batch[:, first : first + piece], layer.weights, start=start)[0])
    return np.concatenate(outputs, axis=1)


def padded_tail(case):
    layer, batch, piece = case.arguments
    missing = -batch.shape[1] % piece
    return lstm(np.pad(batch, ((0, 0), (0, missing), (0, 0))), layer.weights)[0]


LAST_STATE = "Only the last state was returned. Return all steps: (batch, time, units)."

TASK = Task(
    function="run_in_pieces",
    section="A long sequence in pieces",
    points=3,
    position=4,
    cases=piece_cases,
    reference=all_at_once,
    tolerance=1e-4,
    timeout_s=60,
    hints=HINTS,
    diagnostics=(
        Diagnostic(
            "whole-at-once",
            "The layer was called with more than `piece` steps at a time. Split the batch along "
            "time, and pass it on piece by piece.",
            lambda case, report: report.max_steps > case.arguments[2],
            Stage.VALUE,
        ),
    ),
    mistakes=(
        Mistake(
            "last-piece-lost",
            "The steps after the last full piece are zeros: nothing was written there. The last "
            "piece may be shorter.",
            zero_tail,
        ),
        Mistake(
            "first-state-kept",
            "Every later piece starts from the state after the first one. Update the state after "
            "each piece.",
            first_state_kept,
        ),
        Mistake(
            "padded-tail",
            "The result has more steps than the batch: the last piece was padded, and the "
            "padding's outputs were kept. The last piece may be shorter.",
            padded_tail,
        ),
        Mistake(
            "last-time",
            LAST_STATE,
            lambda case: all_at_once(case)[None, :, -1],
            frameworks=("pytorch",),
        ),
        *in_pieces.mistakes(),
        *of_axes(all_at_once, "batch time units", says={"last-time": LAST_STATE}),
    ),
)
