"""pad: sequences of several lengths as one array."""

import numpy as np

from lstm_shapes.judging.random_inputs import (
    distinct_sizes,
    random_array,
    read_only,
    strided,
    transposed,
)
from lstm_shapes.judging.task import Case, Diagnostic, Mistake, Task

from .shared import DIAGNOSTICS, UPWARD, draw_lengths

DEFAULTS = (0.0, "post", None)


def pad_arguments(case):
    """All four arguments; raises ValueError where no batch can be made of them."""
    sequences, *rest = case.arguments
    value, side, length = (*rest, *DEFAULTS[len(rest) :])
    if side not in ("pre", "post") or not sequences:
        raise ValueError("no batch")
    return sequences, value, side, length


def filled(sequences, value, side, length, cut=None):
    """The definition: (B, length, F), with data at the side that is not padded.

    cut: the side at which longer sequences lose steps; as `side` if not given.
    """
    length = length or max(map(len, sequences))
    batch = np.full((len(sequences), length, sequences[0].shape[1]), value, "float64")
    for row, sequence in zip(batch, sequences):
        kept = sequence[:length] if (cut or side) == "post" else sequence[-length:]
        row[slice(len(kept)) if side == "post" else slice(length - len(kept), None)] = kept
    return batch


def padded(function=filled):
    """An answer as a function of sequences, value, side and length."""
    return lambda case: function(*pad_arguments(case))


def then(function):
    """A mistake's answer as a function of the right batch, (B, T, F)."""
    return lambda case: function(padded()(case))


def with_length(length):
    """A mistake's answer with another length: a function of the lengths and the one asked for."""

    def answer(sequences, value, side, wanted):
        lengths = [len(sequence) for sequence in sequences]
        return filled(sequences, value, side, length(lengths, wanted))

    return padded(answer)


def opposite(side):
    return {"post": "pre", "pre": "post"}[side]


def pad_cases(rng, framework):
    rows, longest, features = distinct_sizes(rng, 3, low=4, high=11, without=(7,))
    rows, longest = min(rows, longest), max(rows, longest)
    side = int(rng.integers(4, 7))
    value = float(rng.choice([-1.0, -9.0, 5.0]))

    def case(group, note="", rest=(), lengths=None, features=features, dtype="float32", form=None):
        lengths = draw_lengths(rng, rows, longest) if lengths is None else lengths
        sequences = [random_array(rng, n, features, dtype=dtype) for n in lengths]
        # Zeros that are data: a single one, and where there is room a whole step at the end.
        sequences[0][0, 0] = 0
        if max(lengths) > 2:
            sequences[int(np.argmax(lengths))][-1] = 0
        if form:
            sequences = [form(sequence) for sequence in sequences]
        axes = (len(lengths), max(lengths), features)
        return Case(group, (sequences, *rest), note, known={"axes": axes})

    refused = {"axes": (3, 7, 2)}
    return [
        case("shape", "sequences of 4, 7 and 2 steps, 3 features", lengths=UPWARD, features=3),
        case("shape"),
        case("shape", 'side "pre"', (value, "pre")),
        case("shape", "a shorter length", (value, "post", longest - 2)),
        case("shape", "a greater length", (value, "post", longest + 3)),
        case("values"),
        case("values", "another value", (value,)),
        case("values", 'side "pre"', (0.0, "pre")),
        case("values", 'side "pre" and another value', (0.5, "pre")),
        case("values", "a shorter length", (0.0, "post", longest - 2)),
        case("values", 'a shorter length and side "pre"', (value, "pre", longest - 2)),
        case("values", "a greater length", (value, "post", longest + 3)),
        case("values", 'a greater length and side "pre"', (0.5, "pre", longest + 2)),
        case("values", "numbers of type float64", (value,), dtype="float64"),
        case("values", "axes of equal length", (), draw_lengths(rng, side, side), side),
        case("values", "as many features as sequences", (value, "pre"), features=rows),
        case("edge cases", "one sequence", lengths=[5]),
        case("edge cases", "one sequence and a greater length", (value, "pre", 8), [5]),
        case("edge cases", "sequences of equal length", (value, "pre"), [6, 6, 6]),
        case("edge cases", "sequences of equal length and a shorter one", (0.0, "pre", 4), [6, 6]),
        case("edge cases", "one step each", (value,), [1, 1, 1]),
        case("edge cases", "length 1", (value, "post", 1), [3, 1, 2]),
        case("edge cases", 'length 1 and side "pre"', (value, "pre", 1), [3, 1, 2]),
        case("edge cases", "one feature", (value,), features=1),
        case("edge cases", "whole numbers", dtype="int64"),
        case("edge cases", "whole numbers and the value 0.5", (0.5, "pre"), dtype="int64"),
        case("edge cases", "every other column", (value, "pre"), form=strided),
        case("edge cases", "transposed arrays", form=transposed),
        case("edge cases", "read-only arrays", (0.0, "post", longest - 2), form=read_only),
        case("edge cases", 'side "middle"', (0.0, "middle"), [4, 7, 2]),
        case("edge cases", 'side "middle" and nothing to pad', (0.0, "middle"), [4, 4, 4]),
        Case("edge cases", ([],), "no sequences", known=refused),
        Case("edge cases", ([], 0.0, "post", 4), "no sequences and a length", known=refused),
    ]


def scrambled(batch):
    return batch.swapaxes(0, 1).reshape(batch.shape)


def repeated_end(sequences, value, side, length):
    """Padded with a copy of the nearest step instead of the value."""
    batch = filled(sequences, value, side, length)
    for row, sequence in zip(batch, sequences):
        missing = max(0, len(row) - len(sequence))
        if side == "post":
            row[len(row) - missing :] = sequence[-1]
        else:
            row[:missing] = sequence[0]
    return batch


def zeros_replaced(sequences, value, side, length):
    batch = filled(sequences, 0.0, side, length)
    return np.where(batch == 0, value, batch)


def joined(sequences, value, side, length):
    return np.concatenate(sequences)


def in_order_of_length(sequences, *rest):
    return filled(sorted(sequences, key=len, reverse=True), *rest)


def holds_whole_numbers(case, report):
    answer = report.answers[0]
    return isinstance(answer, np.ndarray) and answer.dtype.kind in "iub"


OTHER_SIDE = (
    'The padding is at the wrong side. "post" puts it behind the data, "pre" in front of it.'
)
SIDE_IGNORED = 'The padding is always {}, whatever `side` says: "post" is behind, "pre" in front.'
TRUNCATION = (
    "Longer sequences are cut at the wrong end{}. Truncation happens at the side that is named, "
    'as padding does: "post" keeps the first steps, "pre" the last ones.'
)
WHOLE = (
    "The fractions were cut off: the result holds whole numbers, where a floating array was asked "
    "for. {}"
)
WHY_WHOLE = {
    "keras": "`keras.utils.pad_sequences` makes int32 unless you say `dtype`.",
    "pytorch": "A tensor made like whole numbers holds no fractions.",
}

HINTS = {
    "both": (
        "Two numbers decide the result's shape: how many sequences there are, and how many steps "
        "the result has: `length`, or else the longest. What is left over on which side?",
    ),
    "keras": (
        'Either fill an array made by `np.full((sequences, steps, features), value, "float32")` '
        "row by row, or look at `keras.utils.pad_sequences`: its defaults are whole numbers, and "
        "padding and cutting at the front.",
        '`keras.utils.pad_sequences(sequences, maxlen=length, dtype="float32", padding=side, '
        "truncating=side, value=value)`, after raising `ValueError` for another side and for no "
        "sequences.",
    ),
    "pytorch": (
        "Make `torch.full((sequences, steps, features), float(value))` and fill it row by row. "
        '"post" keeps first steps and stands at the front, "pre" keeps last steps and stands at '
        "the end.",
        'For "post": `row[: len(sequence)] = sequence[:steps]`. For "pre": `row[-len(sequence) '
        ":] = sequence[-steps:]`. Raise `ValueError` first, for another side and for no "
        "sequences.",
    ),
}

TASK = Task(
    function="pad",
    position=1,
    section="Padding and truncation",
    points=3,
    hints=HINTS,
    cases=pad_cases,
    reference=padded(),
    tolerance=1e-5,
    timeout_s=10,
    diagnostics=(
        *DIAGNOSTICS,
        Diagnostic(
            "whole-numbers",
            {
                "keras": "The result holds whole numbers (an integer dtype). Ask for floating "
                "ones, whatever the sequences hold: `keras.utils.pad_sequences` makes int32 unless "
                "you say `dtype`, and cuts fractions off.",
                "pytorch": "The result holds whole numbers (an integer dtype). Ask for floating "
                "ones, whatever the sequences hold.",
            },
            holds_whole_numbers,
            fails_group="edge cases",
        ),
    ),
    mistakes=(
        Mistake(
            "other-side",
            OTHER_SIDE,
            padded(lambda s, v, side, length: filled(s, v, opposite(side), length, side)),
        ),
        Mistake(
            "other-side",
            OTHER_SIDE + " Longer ones are cut at that side, too.",
            padded(lambda s, v, side, length: filled(s, v, opposite(side), length)),
        ),
        *(
            Mistake(
                "side-ignored",
                SIDE_IGNORED.format({"post": "behind the data", "pre": "in front of it"}[only]),
                padded(lambda s, v, side, length, only=only: filled(s, v, only, length)),
            )
            for only in ("post", "pre")
        ),
        *(
            Mistake(
                "side-ignored",
                SIDE_IGNORED.format({"post": "behind the data", "pre": "in front of it"}[only])
                + " (Cut is at the right side.)",
                padded(lambda s, v, side, length, only=only: filled(s, v, only, length, side)),
            )
            for only in ("post", "pre")
        ),
        Mistake(
            "truncation-end",
            TRUNCATION.format(": `pad_sequences` cuts in front unless you say `truncating`"),
            padded(lambda s, v, side, length: filled(s, v, side, length, "pre")),
            frameworks=("keras",),
        ),
        Mistake(
            "truncation-end",
            TRUNCATION.format(", always in front"),
            padded(lambda s, v, side, length: filled(s, v, side, length, "pre")),
            frameworks=("pytorch",),
        ),
        Mistake(
            "truncation-end",
            TRUNCATION.format(", always at the end"),
            padded(lambda s, v, side, length: filled(s, v, side, length, "post")),
        ),
        Mistake(
            "truncation-end",
            TRUNCATION.format(""),
            padded(lambda s, v, side, length: filled(s, v, side, length, opposite(side))),
        ),
        Mistake(
            "length-ignored",
            "`length` makes no difference: the batch is as long as the longest sequence. It was to "
            "be `length` steps long, where one is given.",
            with_length(lambda lengths, wanted: max(lengths)),
        ),
        Mistake(
            "not-truncated",
            "Sequences longer than `length` were not cut: the batch is to be `length` steps long, "
            "whatever comes.",
            with_length(lambda lengths, wanted: max(*lengths, wanted or 0)),
        ),
        Mistake(
            "not-lengthened",
            "The batch is never longer than its longest sequence. Where `length` is greater, pad "
            "up to it.",
            with_length(lambda lengths, wanted: min(max(lengths), wanted or max(lengths))),
        ),
        Mistake(
            "shortest",
            "Without a `length` the sequences were cut to the shortest one. Pad them to the "
            "longest: no step of data is lost.",
            with_length(lambda lengths, wanted: wanted or min(lengths)),
        ),
        Mistake(
            "first-length",
            "Without a `length` the batch is as long as the first sequence. The longest one "
            "sets it.",
            with_length(lambda lengths, wanted: wanted or lengths[0]),
        ),
        Mistake(
            "first-length",
            "Without a `length` the batch is as long as the last sequence. The longest one "
            "sets it.",
            with_length(lambda lengths, wanted: wanted or lengths[-1]),
        ),
        Mistake(
            "one-step-more",
            "The batch is a step too long. The longest sequence sets its length, or `length`.",
            with_length(lambda lengths, wanted: (wanted or max(lengths)) + 1),
        ),
        Mistake(
            "value-ignored",
            "The padding is always zero. Fill it with `value`.",
            padded(lambda s, value, *rest: filled(s, 0.0, *rest)),
        ),
        Mistake(
            "value-cut-off",
            "The fractions of `value` were cut off. Fill a floating array with it.",
            padded(lambda s, value, *rest: filled(s, np.trunc(value), *rest)),
        ),
        Mistake(
            "zeros-replaced",
            "Zeros that are data were replaced by `value`, too. Only the padding gets it: fill "
            "first, then write the data.",
            padded(zeros_replaced),
        ),
        Mistake(
            "step-repeated",
            "The padding repeats the nearest step. Fill it with `value`.",
            padded(repeated_end),
        ),
        Mistake(
            "whole-numbers",
            {framework: WHOLE.format(why) for framework, why in WHY_WHOLE.items()},
            lambda case: np.trunc(padded()(case)),
        ),
        Mistake(
            "time-major",
            "The axes are (time, batch, features). The batch comes first: `pad_sequence` wants "
            "`batch_first=True`, and a stack its axis 0.",
            then(lambda batch: batch.swapaxes(0, 1)),
        ),
        Mistake(
            "reshaped",
            "The shape is right and the data is scrambled: `reshape` was used to swap axes, which "
            "it never does. Put the batch first when you stack.",
            then(scrambled),
        ),
        Mistake(
            "features-second",
            "The axes are (batch, features, time). Features come last: (batch, time, features).",
            then(lambda batch: batch.swapaxes(1, 2)),
        ),
        Mistake(
            "joined",
            "The sequences were joined end to end, (all steps, features). Each one needs a place "
            "of its own on a first axis: pad them, then stack.",
            padded(joined),
        ),
        Mistake(
            "joined",
            "The padded sequences were joined end to end, (batch · time, features). Stack them on "
            "an axis of their own.",
            then(lambda batch: batch.reshape(-1, batch.shape[2])),
        ),
        Mistake(
            "sorted",
            "The sequences are in the order of their lengths, the longest first. Each keeps its "
            "place: labels belong to places.",
            padded(in_order_of_length),
        ),
        Mistake(
            "one-sequence",
            "Only the first sequence came back. Gather all of them and return after the loop.",
            then(lambda batch: batch[0]),
        ),
        Mistake(
            "one-sequence",
            "Only the last sequence came back: the loop overwrites it each time. Gather all.",
            then(lambda batch: batch[-1]),
        ),
        Mistake(
            "one-feature",
            "Only the first feature came back. Keep whole steps: (batch, time, features).",
            then(lambda batch: batch[:, :, 0]),
        ),
    ),
)
