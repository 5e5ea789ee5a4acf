"""How a masked encoder goes wrong: other steps read, other steps skipped, rows in disorder."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from lstm_shapes.judging.families import of_axes, of_parts
from lstm_shapes.judging.lstm import lstm
from lstm_shapes.judging.task import Mistake
from lstm_shapes.tasks.lstm_parts import ACTIVATIONS, LAST_ROW, READS, RUNS, batch_read_as_time

from .encoder_parts import PADDINGS, STATES, by_steps, encoder, read_out, skipping, with_lengths
from .misread_lengths import STEPS
from .misread_steps import ORDERS, POSITIONS
from .readouts import zeroed
from .shared import valid_steps

PYTORCH, KERAS = ("pytorch",), ("keras",)
# A mask is right in this task.
WITHOUT_MASK = {key: row for key, row in RUNS.items() if not key.startswith(("masked", "backward"))}
# Only PyTorch's cases, where lengths are given, have lengths over 255.
FEW_STEPS = {key: row for key, row in POSITIONS.items() if key != "small-integers"}
ALL_STEPS = (
    "The model returns all steps, (batch, time, units). Only the last valid state is expected."
)
OF_STEPS = "The model returns the {} over the steps. Only the last valid state is expected."


def mean_of_valid(case, batch, lengths):
    hidden = zeroed(lstm(batch, case.weights[0])[0], valid_steps(lengths, batch.shape[1]))
    return hidden.sum(axis=1) / lengths[:, None]


def zeros_run(case, batch, lengths):
    """Run over padding that is set to zero, to the last step."""
    return lstm(zeroed(batch, valid_steps(lengths, batch.shape[1])), case.weights[0])[0][:, -1]


BACKWARD = "The sequences were read from their end{}. The last step is read last."
BY_HAND = (
    Mistake(
        "time-major",
        "The batch was read as time, and the result is one state for each time step, (time, "
        "units). Pass `batch_first=True` to `nn.LSTM`.",
        with_lengths(lambda case, x, lengths: batch_read_as_time(x, case.weights[0])[0][-1]),
        PYTORCH,
    ),
    Mistake(
        "padding-read",
        "The padding was set to zero and then read like data: a step of zeros changes the state as "
        "any other step does. Use the lengths: pack the batch, or read row i at step length - 1.",
        with_lengths(zeros_run),
        PYTORCH,
    ),
    Mistake("mean-of-steps", OF_STEPS.format("mean"), with_lengths(mean_of_valid)),
    Mistake(
        "rows-mixed",
        "Every row holds the steps of all rows, (batch, batch, units). Index the rows, too: "
        "`output[torch.arange(batch), lengths - 1]`.",
        with_lengths(lambda case, x, lengths: lstm(x, case.weights[0])[0][:, lengths - 1]),
        PYTORCH,
    ),
    Mistake(
        "last-row",
        LAST_ROW,
        with_lengths(lambda case, x, lengths: lstm(x, case.weights[0])[0][-1:, lengths[-1] - 1]),
        PYTORCH,
    ),
    Mistake(
        "backward",
        BACKWARD.format(""),
        skipping(lambda x, n: ~valid_steps(n, x.shape[1]), lambda a: a[:, ::-1]),
    ),
    Mistake(
        "backward",
        BACKWARD.format(", the padding first"),
        skipping(lambda x, n: np.zeros(x.shape[:2], bool), lambda a: a[:, ::-1]),
    ),
)

MASKED_BY = (
    "Steps are skipped that are data: {}. Padding is where *all* features are zero: "
    "`any(x != 0)` over the features is True for data."
)
FROM_ZEROS = (
    "The lengths were not used: padding was recognized by its zeros. Steps of zeros can be data "
    "here, and padding need not be zero. Read only `lengths`."
)
# (key, words, data): which steps of a batch, (B, T, F), seem to be data, boolean (B, T).
SEEMING = (
    ("any-feature", "those in which any feature is zero", lambda x: (x != 0).all(axis=2)),
    ("sum-of-features", "those whose features add up to zero", lambda x: x.sum(axis=2) != 0),
    ("first-feature", "those in which the first feature is zero", lambda x: x[:, :, 0] != 0),
    ("first-feature", "those in which the last feature is zero", lambda x: x[:, :, -1] != 0),
    ("positive-only", "those without a positive number", lambda x: (x > 0).any(axis=2)),
    (
        "positive-only",
        "those whose features add up to zero or less",
        lambda x: x.sum(axis=2) > 0,
    ),
    ("", "those in which all features are zero", lambda x: x.any(axis=2)),
)


def by_zeros() -> Iterator[Mistake]:
    """Yield the mistakes that recognize padding by the numbers in the batch."""
    for key, words, data in SEEMING:
        if key:
            skip = skipping(lambda x, lengths, data=data: ~data(x))
            yield Mistake(key, MASKED_BY.format(words), skip, KERAS)
    yield Mistake(
        "lengths-from-zeros",
        "Steps of zeros within a sequence were skipped with the padding. Here they are data: only "
        "`lengths` says what is padding.",
        skipping(lambda x, lengths: ~(x.any(axis=2) & valid_steps(lengths, x.shape[1]))),
        PYTORCH,
    )
    for _, _, data in SEEMING:
        for count in (
            lambda x, data=data: data(x).sum(axis=1),
            lambda x, data=data: x.shape[1] - data(x)[:, ::-1].argmax(axis=1),
        ):
            step = with_lengths(
                lambda case, x, lengths, count=count: lstm(x, case.weights[0])[0][
                    np.arange(len(x)), count(x) - 1
                ]
            )
            yield Mistake("lengths-from-zeros", FROM_ZEROS, step, PYTORCH, generated=True)
        skip = skipping(lambda x, lengths, data=data: ~data(x))
        yield Mistake("lengths-from-zeros", FROM_ZEROS, skip, PYTORCH, generated=True)


def only(frameworks: tuple[str, ...], mistakes: Iterator[Mistake]) -> Iterator[Mistake]:
    """Yield mistakes for some frameworks alone."""
    return (replace(mistake, frameworks=frameworks) for mistake in mistakes)


MISTAKES = (
    *BY_HAND,
    *by_zeros(),
    *of_parts(
        read_out,
        says={
            "all-steps": ALL_STEPS,
            "mean-of-steps": OF_STEPS.format("mean"),
            "sum-of-steps": OF_STEPS.format("sum"),
            "max-of-steps": OF_STEPS.format("maximum"),
        },
        read=READS,
        padding=PADDINGS,
    ),
    *of_parts(
        by_steps,
        says={
            "inverted": "The mask is inverted: the data was skipped and the padding read. True "
            "means data."
        },
        steps={key: row for key, row in STEPS.items() if key != "small-integers"},
    ),
    *of_parts(encoder, state=STATES, step=FEW_STEPS),
    *only(PYTORCH, of_parts(encoder, order=ORDERS, step=POSITIONS)),
    *of_parts(encoder, run=WITHOUT_MASK, step=FEW_STEPS),
    *of_parts(read_out, run=WITHOUT_MASK, read=READS),
    *of_parts(encoder, activation=ACTIVATIONS),
    *of_axes(encoder(), "batch units", says={"last-batch": LAST_ROW}),
)
