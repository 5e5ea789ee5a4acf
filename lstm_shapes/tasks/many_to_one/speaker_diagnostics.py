"""Diagnostics of a trained speaker classifier: what it returns, and how its ids are related."""

from lstm_shapes.judging.diagnostics import NOT_WRITTEN, failed
from lstm_shapes.judging.families import with_step
from lstm_shapes.judging.task import Diagnostic, Stage

from . import speakers

TARGET = 0.9
RIGHT_FOR = "`predict` is right for {} of the test utterances; expected at least 90 %. "
RELATIONS = (
    Diagnostic(
        "ids-from-one",
        "The predicted ids are one too high. The ids in `labels` count from 0: predict the same "
        "ids.",
        speakers.from_one,
    ),
    Diagnostic(
        "order-changed",
        "The ids are right but belong to other sequences: their order has changed. If you sort "
        "by length, put the ids back into the order of the sequences.",
        speakers.order_changed,
    ),
    Diagnostic(
        "not-repeatable",
        with_step(
            "The same sequences get other ids the second time: dropout is active in `predict`.",
            {
                "keras": "Call the model with `training=False`, or its own `predict`.",
                "pytorch": "Call `model.eval()` after training.",
            },
        ),
        speakers.not_repeatable,
    ),
    Diagnostic(
        "padding-read",
        "A sequence gets another id alone than next to longer ones: the padding is read, or "
        "numbers of the other sequences are. Use a classifier that ignores padding, and scale "
        "with the training sequences' numbers alone.",
        speakers.depends_on_others,
    ),
    Diagnostic(
        "other-ids",
        "The speakers are told apart, but under other ids than in the labels. Use `sequences` "
        "and `labels` as they are passed: they need not be those of your notebook, nor in their "
        "order.",
        speakers.own_numbers,
    ),
    Diagnostic(
        "not-trained",
        RIGHT_FOR.format("less than 30 %") + "Guessing is right for 11 %: is the model trained at "
        "all, by an optimizer that has its parameters, and is it the one that predicts?",
        speakers.accuracy_between(0, 0.3),
    ),
    *(
        Diagnostic(
            "too-few-right",
            RIGHT_FOR.format(f"{100 * low:.0f} % to {100 * high:.0f} %")
            + "Train on all of the training utterances, shuffled; more epochs, a larger learning "
            "rate (0.005), or scaled features help.",
            speakers.accuracy_between(low, high),
        )
        for low, high in ((0.3, 0.6), (0.6, 0.8), (0.8, TARGET))
    ),
)


def relation(case, report):
    return not any(diagnostic.detects(case, report) for diagnostic in RELATIONS)


RETURNED = (
    (
        "returns-nothing",
        "`{function}` returned None. End it with `return` and the object that predicts.",
        lambda case, report: report.model_info.get("type") == "NoneType",
    ),
    (
        "a-class",
        "`{function}` returned a class. Make an object of it: write `()` after its name.",
        lambda case, report: (
            report.model_info.get("type") == "type" and bool(speakers.error_texts(report))
        ),
    ),
    (
        "bare-model",
        "`{function}` returned the Keras model. Its own `predict` expects a padded array and "
        "returns nine numbers for each row: return an object of your own, whose `predict` pads "
        "the sequences, calls the model, and takes the `argmax`.",
        speakers.bare_model,
    ),
    (
        "no-method",
        "What `{function}` returned has no method `predict`. Write a small class with "
        "`predict(self, sequences)`, and return an object of it.",
        lambda case, report: report.model_info.get("method") is False,
    ),
    (
        "predicts-nothing",
        "`predict` returned None: end it with `return`.",
        failed("other", "NoneType"),
    ),
    (
        "logits",
        "`predict` returned one number for each speaker. Return the id of the largest: `argmax` "
        "over the last axis.",
        speakers.one_per_speaker,
    ),
    (
        "over-batch",
        "`predict` returned nine numbers for any number of sequences: `argmax` over the batch "
        "(axis 0). Each sequence chooses among the speakers: axis 1, or -1.",
        speakers.always_nine,
    ),
    (
        "per-step",
        "`predict` returned an id for every step. One id belongs to the complete sequence.",
        speakers.per_step,
    ),
    (
        "ignores-its-argument",
        "`predict` returns 270 ids for any argument: it predicts the training utterances. Use "
        "the sequences that are passed to it.",
        speakers.ignores_its_argument,
    ),
    (
        "column",
        "`predict` returned a column, (B, 1). One id for each sequence is (B,).",
        speakers.column,
    ),
    (
        "fails-alone",
        "Several sequences are predicted, but one alone is not. A bare `squeeze()`, or batch "
        "normalization in training mode, causes that.",
        speakers.fails_alone,
    ),
    (
        "one-number",
        "`predict` returned a single number. Return one id for each sequence, in their order; "
        "the accuracy is computed elsewhere.",
        speakers.one_number,
    ),
    (
        "unequal-lengths",
        "`predict` made one array of sequences of different lengths, and that raises. Pad them "
        "first.",
        speakers.equal_lengths_only,
    ),
    (
        "other-type",
        "`predict` returned something of type {name}; expected one integer id for each sequence, "
        "in a list or an array.",
        failed("other"),
    ),
)
DIAGNOSTICS = (
    Diagnostic("not-written", NOT_WRITTEN.sentence, speakers.not_written, Stage.NOT_ANSWERED),
    Diagnostic(
        "not-finished",
        "Training had not finished after {seconds} seconds. A few seconds are enough: 270 "
        "utterances in batches of 32, about 20 epochs. Padding to more steps than the "
        "longest has, and batches of one, cost most.",
        failed("interrupted"),
        Stage.NOT_ANSWERED,
    ),
    *(Diagnostic(*row, Stage.WRONG_TYPE) for row in RETURNED),
    *RELATIONS,
    Diagnostic(
        "not-integers",
        "The ids are floating-point numbers. An id is an integer.",
        speakers.not_integers,
        fails_group="shape",
    ),
)
