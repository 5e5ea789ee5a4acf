"""pad: a list of sequences, (length, F) each, -> one batch (B, T, F), padded and truncated."""

import numpy as np

from lstm_shapes.judging.families import of_axes, of_parts, with_step
from lstm_shapes.judging.random_inputs import (
    distinct_sizes,
    random_array,
    read_only,
    strided,
    transposed,
)
from lstm_shapes.judging.task import Case, Diagnostic, Mistake, Report, Stage, Task

from .pad_parts import CUTS, FILLS, LENGTHS, ORDERS, SIDES, padded
from .shared import UPWARD, draw_lengths

HINTS = {
    "both": (
        "Two numbers decide the result's shape: how many sequences there are, and how many steps "
        "the result has, `length` or else those of the longest. What is left to fill, and on "
        "which side?",
    ),
    "keras": (
        'Either fill an array made by `np.full((sequences, steps, features), value, "float32")` '
        "row by row, or look at `keras.utils.pad_sequences`: its defaults are integers, and "
        "padding and truncation at the front.",
        '`keras.utils.pad_sequences(sequences, maxlen=length, dtype="float32", padding=side, '
        "truncating=side, value=value)`, after raising `ValueError` for another side and for no "
        "sequences.",
    ),
    "pytorch": (
        "Make `torch.full((sequences, steps, features), float(value))` and fill it row by row. "
        '"post" keeps the first steps and puts them at the front, "pre" keeps the last steps and '
        "puts them at the end.",
        'For "post": `row[: len(sequence)] = sequence[:steps]`. For "pre": `row[-len(sequence) '
        ":] = sequence[-steps:]`. Raise `ValueError` first, for another side and for no "
        "sequences.",
    ),
}


def pad_cases(rng, framework):
    rows, longest, features = distinct_sizes(rng, 3, low=4, high=11, without=(7,))
    rows, longest = min(rows, longest), max(rows, longest)
    side = int(rng.integers(4, 7))
    value = float(rng.choice([-1.0, -9.0, 5.0]))

    def case(
        group, note, rest=(), lengths=None, features=features, dtype="float32", form=np.asarray
    ):
        lengths = draw_lengths(rng, rows, longest) if lengths is None else lengths
        sequences = [random_array(rng, n, features, dtype=dtype) for n in lengths]
        if sequences:
            # Zeros that are data: a single one, and where there is room a last step.
            sequences[0][0, 0] = 0
            sequences[int(np.argmax(lengths))][2:][-1:] = 0
        sizes = (len(sequences), max(lengths, default=0), features)
        return Case(group, ([form(one) for one in sequences], *rest), note, sizes=sizes)

    return [
        case("shape", "sequences of 4, 7, and 2 steps, 3 features", (), UPWARD, 3),
        case("shape", ""),
        case("shape", 'side "pre"', (value, "pre")),
        case("shape", "a shorter length", (value, "post", longest - 2)),
        case("shape", "a greater length", (value, "post", longest + 3)),
        case("values", ""),
        case("values", "another value", (value,)),
        case("values", 'side "pre"', (0.0, "pre")),
        case("values", 'side "pre" and another value', (0.5, "pre")),
        case("values", "a shorter length", (0.0, "post", longest - 2)),
        case("values", 'a shorter length and side "pre"', (value, "pre", longest - 2)),
        case("values", "a greater length", (value, "post", longest + 3)),
        case("values", 'a greater length and side "pre"', (0.5, "pre", longest + 2)),
        case("values", "float64 numbers", (value,), dtype="float64"),
        case("values", "axes of equal length", (), draw_lengths(rng, side, side), side),
        case("values", "as many features as sequences", (value, "pre"), features=rows),
        case("edge cases", "one sequence", (), [5]),
        case("edge cases", "one sequence and a greater length", (value, "pre", 8), [5]),
        case("edge cases", "sequences of equal length", (value, "pre"), [6, 6, 6]),
        case("edge cases", "sequences of equal length and a shorter one", (0.0, "pre", 4), [6, 6]),
        case("edge cases", "one step each", (value,), [1, 1, 1]),
        case("edge cases", "length 1", (value, "post", 1), [3, 1, 2]),
        case("edge cases", 'length 1 and side "pre"', (value, "pre", 1), [3, 1, 2]),
        case("edge cases", "one feature", (value,), features=1),
        case("edge cases", "integers", dtype="int64"),
        case("edge cases", "integers and the value 0.5", (0.5, "pre"), dtype="int64"),
        case("edge cases", "every other column", (value, "pre"), form=strided),
        case("edge cases", "transposed arrays", form=transposed),
        case("edge cases", "read-only arrays", (0.0, "post", longest - 2), form=read_only),
        case("edge cases", 'side "middle"', (0.0, "middle"), [4, 7, 2]),
        case("edge cases", 'side "middle" and nothing to pad', (0.0, "middle"), [4, 4, 4]),
        case("edge cases", "no sequences", (), []),
        case("edge cases", "no sequences and a length", (0.0, "post", 4), []),
    ]


def holds_integers(case: Case, report: Report) -> bool:
    answer = report.answers[0]
    return isinstance(answer, np.ndarray) and answer.dtype.kind in "iub"


def joined(case):
    padded()(case)  # What cannot be padded is an error here, too.
    return np.concatenate(case.arguments[0])


TASK = Task(
    function="pad",
    section="Padding and truncation",
    points=3,
    position=1,
    cases=pad_cases,
    reference=padded(),
    tolerance=1e-5,
    timeout_s=10,
    hints=HINTS,
    diagnostics=(
        Diagnostic(
            "integers",
            {
                "keras": "The result has an integer dtype. Make it floating-point, whatever the "
                "sequences hold: `keras.utils.pad_sequences` makes int32 without `dtype`, and cuts "
                "fractions off.",
                "pytorch": "The result has an integer dtype. Make it floating-point, whatever the "
                "sequences hold.",
            },
            holds_integers,
            Stage.VALUE,
            fails_group="edge cases",
        ),
    ),
    mistakes=(
        Mistake(
            "joined",
            "The sequences were joined end to end, (all steps, features). Each one needs its own "
            "place on a first axis: pad them, then stack.",
            joined,
        ),
        *of_parts(padded, length_of=LENGTHS, order=ORDERS),
        *of_parts(padded, side_of=SIDES, cut=CUTS, fill=FILLS),
        *of_parts(padded, length_of=LENGTHS, side_of=SIDES, cut=CUTS),
        *of_axes(
            padded(),
            "batch time features",
            says={
                "first-batch": "Only the first sequence is left. Collect all of them and return "
                "after the loop.",
                "last-batch": "Only the last sequence is left: the loop overwrites it each time. "
                "Collect all.",
                "first-features": "Only the first feature is left. Keep complete steps: (batch, "
                "time, features).",
            },
            step=with_step(
                "The batch comes first and the features last:",
                {
                    "keras": "stack the padded sequences on axis 0.",
                    "pytorch": "`pad_sequence` has `batch_first=True`, and a stack its axis 0.",
                },
            ),
        ),
    ),
)
