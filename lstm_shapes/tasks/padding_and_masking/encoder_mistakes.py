"""How a masked encoder goes wrong: other steps read, other steps skipped, rows in disorder."""

import re

import numpy as np

from lstm_shapes.judging.lstm import lstm
from lstm_shapes.judging.task import Mistake, failures_in

from .shared import pick, valid_steps


def said(pattern):
    """A sign's test: an error's text, of a call or of the very first one, has this in it."""
    words = re.compile(pattern)

    def holds(case, report):
        first = report.model_info.get("error") or {}
        texts = [str(first.get("text", "")), *(f.text for f in failures_in(report.answers))]
        return any(map(words.search, texts))

    return holds


def lengths_in(batch, lengths):
    """Lengths as given (PyTorch), or as the zeros behind the data tell (Keras)."""
    return batch.any(axis=2).sum(axis=1) if lengths is None else lengths


def read(function):
    """An answer from all states of an LSTM without a mask: function(hidden, cells, lengths).

    Post-padding moves no state of a step before it, so what is wrong is where it is read.
    """

    def answer(case, batch, lengths=None):
        return function(*lstm(batch, case.weights[0]), lengths_in(batch, lengths))

    return answer


def of_hidden(function):
    return read(lambda hidden, cells, lengths: function(hidden, lengths))


def skipping(skip):
    """The last state where some steps are skipped: boolean (B, T), of the batch and valid steps."""

    def answer(case, batch, lengths=None):
        valid = valid_steps(lengths_in(batch, lengths), batch.shape[1])
        return lstm(batch, case.weights[0], skip=skip(batch, valid))[0][:, -1]

    return answer


def with_input(change):
    """An answer with another input: change(batch, lengths) -> batch; read at its last step."""

    def answer(case, batch, lengths=None):
        batch = change(batch, lengths_in(batch, lengths))
        return lstm(batch, case.weights[0])[0][:, -1]

    return answer


def then(function):
    """An answer as a function of the right one, (B, U)."""
    return of_hidden(lambda hidden, lengths: function(pick(hidden, lengths - 1)))


last_valid_state = of_hidden(lambda hidden, lengths: pick(hidden, lengths - 1))


def zeroed(hidden, lengths):
    """Outputs with zeros for padding, as unpacking gives them."""
    return hidden * valid_steps(lengths, hidden.shape[1])[:, :, None]


def held(hidden, lengths):
    """Outputs with the last valid one repeated over the padding, as a Keras mask gives them."""
    steps = np.arange(hidden.shape[1])
    return np.stack([row[np.minimum(steps, n - 1)] for row, n in zip(hidden, lengths)])


def in_order(order):
    """The right states in another order: a function of the lengths."""
    return of_hidden(lambda hidden, lengths: pick(hidden, lengths - 1)[order(lengths)])


def longest_first(lengths):
    return np.argsort(-lengths, kind="stable")


def shortest_first(lengths):
    return np.argsort(lengths, kind="stable")


def sorted_batch_only(order):
    """The sequences are sorted and the lengths are not: each is read at another one's length."""

    def answer(case, batch, lengths):
        hidden, _ = lstm(batch[order(lengths)], case.weights[0])
        return pick(hidden, lengths - 1)

    return answer


def lengths_sorted_only(hidden, lengths):
    return pick(hidden, np.sort(lengths)[::-1] - 1)


def batch_as_time(function):
    """An answer from an LSTM that reads the first axis as time: hidden is (B, T, U) again."""

    def answer(case, batch, lengths=None):
        hidden, _ = lstm(batch.swapaxes(0, 1), case.weights[0])
        return function(hidden.swapaxes(0, 1), lengths_in(batch, lengths))

    return answer


def by_zeros(count):
    """Read at lengths that were counted from the zeros in the data: (B, T, F) -> (B,)."""

    def answer(case, batch, lengths):
        return pick(lstm(batch, case.weights[0])[0], count(batch) - 1)

    return answer


def until_last(data):
    """Lengths up to the last step of data; of boolean (B, T)."""
    return data.shape[1] - data[:, ::-1].argmax(axis=1)


def backwards(batch, lengths):
    """Each sequence turned round, its padding in front and skipped."""
    return batch[:, ::-1]


def turned_and_skipped(case, batch, lengths=None):
    valid = valid_steps(lengths_in(batch, lengths), batch.shape[1])[:, ::-1]
    return lstm(batch[:, ::-1], case.weights[0], skip=~valid)[0][:, -1]


PADDING_READ = {
    "keras": "The padding was read like data: no mask reaches the LSTM. `keras.layers.Masking` "
    "before it makes one, and an operation between the two can lose it.",
    "pytorch": "The padding was read like data: this is the state after the last step of the "
    "batch. Use the lengths: pack the batch, or read each row at step length - 1.",
}
ZEROS_READ = {
    "keras": "The output was read at `[:, -1]` after the padding's outputs had been set to zero. "
    "Let the masked layer give its last state itself.",
    "pytorch": "The output was read at `[:, -1]` after unpacking: that is zero for all but the "
    "longest sequences. Take the state h_n, or read each row at step length - 1.",
}
SORTED = (
    "The states are in the order of the lengths, the {} first. Bring them back into the order in "
    "which the sequences came."
)
ORDER_TWICE = (
    "The states were sorted and then indexed with the same order once more, `h[order]`. Sorting "
    "back takes the inverse: `h[order.argsort()]`. (For many orders both are the same.)"
)
FROM_ZEROS = (
    "The lengths were not used: padding was told by its zeros. Steps of zeros can be data here, "
    "and padding need not be zero. Read only `lengths`."
)
MASKED_BY = (
    "Steps are skipped that are data: {}. Padding is where *all* features are zero: "
    "`any(x != 0)` over the features is True for data."
)
ALL_STEPS = "The model gives all steps, (batch, time, units). The last valid state was asked for."
ONE_LENGTH = "All rows end with the {} sequence's last step. Each has a length of its own."
PYTORCH, KERAS = ("pytorch",), ("keras",)

WRONG_STEPS = (
    Mistake("padding-read", PADDING_READ, of_hidden(lambda hidden, lengths: hidden[:, -1])),
    Mistake(
        "padding-read",
        "The padding was set to zero and then read like data: a step of zeros moves the state as "
        "any other step does. Use the lengths: pack the batch, or read row i at step length - 1.",
        with_input(lambda batch, lengths: batch * valid_steps(lengths, batch.shape[1])[:, :, None]),
        frameworks=PYTORCH,
    ),
    Mistake("zeros-read", ZEROS_READ, of_hidden(lambda h, lengths: zeroed(h, lengths)[:, -1])),
    Mistake(
        "zeros-read",
        ZEROS_READ,
        of_hidden(lambda h, lengths: zeroed(h, lengths)[:, lengths.max() - 1]),
        frameworks=PYTORCH,
    ),
    Mistake(
        "one-length",
        ONE_LENGTH.format("max_steps"),
        of_hidden(lambda hidden, lengths: hidden[:, lengths.max() - 1]),
    ),
    Mistake(
        "one-length",
        ONE_LENGTH.format("first"),
        of_hidden(lambda hidden, lengths: hidden[:, lengths[0] - 1]),
    ),
    Mistake(
        "one-length",
        ONE_LENGTH.format("last"),
        of_hidden(lambda hidden, lengths: hidden[:, lengths[-1] - 1]),
        frameworks=PYTORCH,
    ),
    Mistake(
        "one-length",
        ONE_LENGTH.format("shortest"),
        of_hidden(lambda hidden, lengths: hidden[:, lengths.min() - 1]),
    ),
    Mistake(
        "step-after",
        "The state is the one after the first step of padding. Steps are counted from 0: the last "
        "valid one is length - 1.",
        of_hidden(lambda hidden, lengths: pick(hidden, lengths)),
    ),
    Mistake(
        "step-after",
        "The state is the one after the first step of padding, where there is one. Steps are "
        "counted from 0: the last valid one is length - 1.",
        of_hidden(lambda hidden, lengths: pick(hidden, np.minimum(lengths, hidden.shape[1] - 1))),
    ),
    Mistake(
        "step-before",
        "The last valid step is not read. Steps are counted from 0: the last one of a sequence of "
        "length n is n - 1.",
        of_hidden(lambda hidden, lengths: pick(hidden, lengths - 2)),
    ),
    Mistake(
        "step-before",
        "The last valid step is not read. Steps are counted from 0: the last one of a sequence of "
        "length n is n - 1.",
        of_hidden(lambda hidden, lengths: pick(hidden, np.maximum(lengths - 2, 0))),
    ),
    Mistake(
        "step-before",
        "The last valid step is skipped with the padding: data are the steps before the length, "
        "step < length.",
        skipping(lambda batch, valid: ~np.pad(valid, ((0, 0), (0, 1)))[:, 1:]),
    ),
    Mistake(
        "first-step",
        "The first step's state is read. The last valid one has seen the sequence.",
        of_hidden(lambda hidden, lengths: hidden[:, 0]),
    ),
    Mistake(
        "cell-state",
        "The model gives the cell state c. The hidden state h was asked for.",
        read(lambda hidden, cells, lengths: pick(cells, lengths - 1)),
    ),
    Mistake("all-steps", ALL_STEPS, of_hidden(lambda hidden, lengths: hidden)),
    Mistake("all-steps", ALL_STEPS, of_hidden(held), frameworks=KERAS),
    Mistake("all-steps", ALL_STEPS, of_hidden(zeroed)),
    Mistake(
        "all-steps",
        ALL_STEPS,
        of_hidden(lambda h, lengths: zeroed(h, lengths)[:, : lengths.max()]),
        frameworks=PYTORCH,
    ),
    Mistake(
        "mean-of-steps",
        "The model gives the mean over the valid steps. The last valid state was asked for.",
        of_hidden(lambda h, lengths: zeroed(h, lengths).sum(axis=1) / lengths[:, None]),
    ),
    Mistake(
        "mean-of-steps",
        "The model gives the mean over all steps. The last valid state was asked for.",
        of_hidden(lambda hidden, lengths: hidden.mean(axis=1)),
    ),
    Mistake(
        "sum-of-steps",
        "The model gives the sum over the valid steps. The last valid state was asked for.",
        of_hidden(lambda h, lengths: zeroed(h, lengths).sum(axis=1)),
    ),
    Mistake(
        "max-of-steps",
        "The model gives the maximum over the steps. The last valid state was asked for.",
        of_hidden(lambda h, lengths: held(h, lengths).max(axis=1)),
    ),
    Mistake(
        "max-of-steps",
        "The model gives the maximum over the steps, and over the zeros that stand for padding. "
        "The last valid state was asked for.",
        of_hidden(lambda h, lengths: zeroed(h, lengths).max(axis=1)),
    ),
    Mistake(
        "rows-mixed",
        "Every row came with the steps of all rows, (batch, batch, units). Name the row, too: "
        "`output[torch.arange(batch), lengths - 1]`.",
        of_hidden(lambda hidden, lengths: hidden[:, lengths - 1]),
        frameworks=PYTORCH,
    ),
    Mistake(
        "backwards",
        "The sequences were read from their end. The last step is read last.",
        turned_and_skipped,
    ),
    Mistake(
        "backwards",
        "The sequences were read from their end, the padding first. The last step is read last.",
        with_input(backwards),
    ),
)
WRONG_MASKS = (
    Mistake(
        "any-feature",
        MASKED_BY.format("those in which any feature is zero"),
        skipping(lambda batch, valid: (batch == 0).any(axis=2)),
        frameworks=KERAS,
    ),
    Mistake(
        "sum-of-features",
        MASKED_BY.format("those whose features add up to zero"),
        skipping(lambda batch, valid: batch.sum(axis=2) == 0),
        frameworks=KERAS,
    ),
    Mistake(
        "first-feature",
        MASKED_BY.format("those in which the first feature is zero"),
        skipping(lambda batch, valid: batch[:, :, 0] == 0),
        frameworks=KERAS,
    ),
    Mistake(
        "first-feature",
        MASKED_BY.format("those in which the last feature is zero"),
        skipping(lambda batch, valid: batch[:, :, -1] == 0),
        frameworks=KERAS,
    ),
    Mistake(
        "positive-only",
        MASKED_BY.format("those without a positive number"),
        skipping(lambda batch, valid: ~(batch > 0).any(axis=2)),
        frameworks=KERAS,
    ),
    Mistake(
        "positive-only",
        MASKED_BY.format("those whose features add up to less than zero"),
        skipping(lambda batch, valid: batch.sum(axis=2) <= 0),
        frameworks=KERAS,
    ),
    Mistake(
        "mask-inverted",
        "The mask is turned round: the data was skipped and the padding read. True stands for "
        "data.",
        skipping(lambda batch, valid: valid),
    ),
    *(
        Mistake("lengths-from-zeros", FROM_ZEROS, answer, frameworks=PYTORCH)
        for answer in (
            by_zeros(lambda batch: batch.any(axis=2).sum(axis=1)),
            by_zeros(lambda batch: until_last(batch.any(axis=2))),
            by_zeros(lambda batch: batch.all(axis=2).sum(axis=1)),
            by_zeros(lambda batch: (batch.sum(axis=2) != 0).sum(axis=1)),
            by_zeros(lambda batch: (batch[:, :, 0] != 0).sum(axis=1)),
            skipping(lambda batch, valid: ~batch.any(axis=2)),
            skipping(lambda batch, valid: ~batch.all(axis=2)),
        )
    ),
    Mistake(
        "lengths-from-zeros",
        "Steps of zeros within a sequence were skipped with the padding. Here they are data: only "
        "`lengths` tells what is padding.",
        skipping(lambda batch, valid: ~(batch.any(axis=2) & valid)),
        frameworks=PYTORCH,
    ),
)
DISORDER = (
    Mistake("sorted-order", SORTED.format("max_steps"), in_order(longest_first), PYTORCH),
    Mistake("sorted-order", SORTED.format("shortest"), in_order(shortest_first), PYTORCH),
    Mistake(
        "order-twice",
        ORDER_TWICE,
        in_order(lambda lengths: longest_first(lengths)[longest_first(lengths)]),
        PYTORCH,
    ),
    Mistake(
        "order-twice",
        ORDER_TWICE,
        in_order(lambda lengths: shortest_first(lengths)[shortest_first(lengths)]),
        PYTORCH,
    ),
    Mistake(
        "lengths-sorted",
        "The lengths were sorted and the sequences were not: each row was read at the length of "
        "another one.",
        of_hidden(lengths_sorted_only),
        PYTORCH,
    ),
    Mistake(
        "time-major",
        "The batch was read as time: the shape is right, the numbers are not. Say "
        "`batch_first=True` in `nn.LSTM`.",
        batch_as_time(lambda hidden, lengths: pick(hidden, lengths - 1)),
        PYTORCH,
    ),
    Mistake(
        "time-major",
        "The batch was read as time, and the states belong to steps: (time, units). Say "
        "`batch_first=True` in `nn.LSTM`.",
        batch_as_time(lambda hidden, lengths: hidden[-1]),
        PYTORCH,
    ),
    Mistake(
        "layers-axis",
        "The result has an axis too many: (1, batch, units) is how PyTorch gives states, layers "
        "first. Take the last layer's with `[-1]`.",
        then(lambda answer: answer[None]),
        PYTORCH,
    ),
    Mistake(
        "step-axis",
        "The result has an axis too many: (batch, 1, units). Take it out by its place.",
        then(lambda answer: answer[:, None]),
    ),
    Mistake(
        "squeezed",
        "A bare `squeeze()` removes every axis of one, also the batch axis when the batch is one "
        "sequence. Name the axis, or take `[-1]`.",
        then(np.squeeze),
    ),
    Mistake(
        "last-row",
        {
            "keras": "`[-1]` takes the last sequence of the batch. Keras gives the state as "
            "(batch, units): take it as it is.",
            "pytorch": "`h_n[:, -1]` takes the last sequence of the batch: states are (layers, "
            "batch, units), and `batch_first` does not change them. Take `h_n[-1]`.",
        },
        then(lambda answer: answer[-1]),
    ),
    Mistake(
        "last-row",
        "`h_n[:, -1]` takes the last sequence of the batch: states are (layers, batch, units), and "
        "`batch_first` does not change them. Take `h_n[-1]`.",
        then(lambda answer: answer[-1:]),
        PYTORCH,
    ),
)
MISTAKES = (*WRONG_STEPS, *WRONG_MASKS, *DISORDER)
