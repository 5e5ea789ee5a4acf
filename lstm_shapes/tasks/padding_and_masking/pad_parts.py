"""The parts of padding that mistakes replace: sides, lengths, fill values, and orders."""

import numpy as np

from lstm_shapes.judging.families import Table

DEFAULTS = (0.0, "post", None)
OPPOSITE = {"post": "pre", "pre": "post"}
WHERE = '"post" is after the data, "pre" before it.'
ENDS = 'Truncation is at the side that is named, like padding: "post" keeps the first steps, "pre" \
the last ones.'
SIDES: Table = {
    "": ("", lambda side: side),
    "other-side": (f"The padding is on the wrong side: {WHERE}", OPPOSITE.get),
    "side-ignored:post": (
        f"The padding is always after the data, whatever `side` is: {WHERE}",
        lambda side: "post",
    ),
    "side-ignored:pre": (
        f"The padding is always before the data, whatever `side` is: {WHERE}",
        lambda side: "pre",
    ),
}
CUTS: Table = {
    "": ("", lambda side: side),
    "truncation-end": (f"Longer sequences are cut at the wrong end. {ENDS}", OPPOSITE.get),
    "truncation-end:post": (
        f"Longer sequences are always cut at the end, whatever `side` is. {ENDS}",
        lambda side: "post",
    ),
    "truncation-end:pre": (
        {
            "keras": "Longer sequences are always cut at the front, as `pad_sequences` does "
            f"without `truncating`. {ENDS}",
            "pytorch": f"Longer sequences are always cut at the front, whatever `side` is. {ENDS}",
        },
        lambda side: "pre",
    ),
}
SETS = "The longest sequence sets its length, or `length`."
LENGTHS: Table = {
    "": ("", lambda lengths, length: length or max(lengths)),
    "length-ignored": (
        "`length` is ignored: the batch has as many steps as the longest sequence.",
        lambda lengths, length: max(lengths),
    ),
    "not-truncated": (
        "Sequences longer than `length` were not cut: the batch has `length` steps, however long "
        "they are.",
        lambda lengths, length: max(*lengths, length or 0),
    ),
    "not-lengthened": (
        "The batch is never longer than its longest sequence. Where `length` is greater, pad up "
        "to it.",
        lambda lengths, length: min(max(lengths), length or max(lengths)),
    ),
    "shortest": (
        "Without a `length`, the sequences were cut to the shortest one. Pad them to the longest: "
        "no step of data is lost.",
        lambda lengths, length: length or min(lengths),
    ),
    **{
        f"first-length:{name}": (
            f"Without a `length`, the batch is as long as the {name} sequence. The longest one "
            "sets it.",
            lambda lengths, length, place=place: length or lengths[place],
        )
        for name, place in (("first", 0), ("last", -1))
    },
    "one-step-more": (
        f"The batch is one step too long. {SETS}",
        lambda lengths, length: (length or max(lengths)) + 1,
    ),
    "one-step-less": (
        f"The batch is one step too short. {SETS}",
        lambda lengths, length: max((length or max(lengths)) - 1, 1),
    ),
}


def with_value(batch, is_data, value):
    return np.where(is_data, batch, value)


def nearest_step(batch, is_data, value):
    """Fill with a copy of the nearest step of data."""
    rows = [np.flatnonzero(row) for row in is_data[:, :, 0]]
    steps = np.arange(batch.shape[1])
    nearest = np.stack([np.clip(steps, row[0], row[-1]) for row in rows])
    return np.take_along_axis(batch, nearest[:, :, None], 1)


FILLS: Table = {
    "": ("", with_value),
    "value-ignored": (
        "The padding is always zero. Fill it with `value`.",
        lambda batch, is_data, value: with_value(batch, is_data, 0),
    ),
    "value-truncated": (
        "The fractions of `value` were cut off. Fill a floating-point array with it.",
        lambda batch, is_data, value: with_value(batch, is_data, np.trunc(value)),
    ),
    "zeros-replaced": (
        "Zeros that are data were replaced by `value`, too. Only the padding gets it: fill first, "
        "then write the data.",
        lambda batch, is_data, value: np.where(batch == 0, value, batch),
    ),
    "step-repeated": ("The padding repeats the nearest step. Fill it with `value`.", nearest_step),
}
ORDERS: Table = {
    "": ("", list),
    **{
        f"sorted:{first}": (
            f"The sequences are sorted by length, the {first} first. Each keeps its place: targets "
            "belong to places.",
            lambda sequences, way=way: sorted(sequences, key=lambda one: way * len(one)),
        )
        for first, way in (("longest", -1), ("shortest", 1))
    },
}


def padded(
    side_of=SIDES[""][1],
    cut=CUTS[""][1],
    length_of=LENGTHS[""][1],
    fill=FILLS[""][1],
    order=ORDERS[""][1],
):
    """Return an answer made of its parts; ValueError where no batch can be made."""

    def answer(case):
        sequences, *rest = case.arguments
        value, side, length = (*rest, *DEFAULTS[len(rest) :])
        if side not in OPPOSITE or not sequences:
            raise ValueError("no batch")
        length = length_of([len(sequence) for sequence in sequences], length)
        batch = np.zeros((len(sequences), length, sequences[0].shape[1]))
        is_data = np.zeros(batch.shape, bool)
        for row, data, sequence in zip(batch, is_data, order(sequences), strict=True):
            kept = sequence[:length] if cut(side) == "post" else sequence[-length:]
            place = slice(len(kept)) if side_of(side) == "post" else slice(length - len(kept), None)
            row[place], data[place] = kept, True
        return fill(batch, is_data, value)

    return answer
