"""train_speaker_classifier: trained once, then asked for utterances it has not seen.

What is asked: some test utterances; all of them; short ones together, beside a long
one and alone. Judged by relations between the answers, and by the share of right ids.
The labels are public and could be learnt by heart; utterances come in a drawn order
and speakers under drawn ids, so that at least what is given must be used.
"""

import numpy as np

from lstm_shapes.judging.diagnostics import CHANGES_ARGUMENT, NOT_WRITTEN, failed
from lstm_shapes.judging.task import Call, Case, Diagnostic, Failure, Task

from .data import TRAINING, utterances

SPEAKERS = 9
WANTED = 0.9
FLIPS = 1  # of the ids that two batches must agree in: a tie may fall either way
SHORT = 40


def speaker_cases(rng, framework):
    (training, train_ids), (test, test_ids) = utterances()
    names = rng.permutation(SPEAKERS)  # speaker k goes by the id names[k]
    order = rng.permutation(len(training))
    arguments = ([training[k].copy() for k in order], names[train_ids][order])

    def case(group, sets, note, arguments=(), **known):
        calls = tuple(Call(([one.copy() for one in some],), method="predict") for some in sets)
        known["axes"] = (len(sets[-1]), len({len(one) for one in sets[-1]}))
        return Case(group, arguments, note, calls, reuse_result=not arguments, known=known)

    some = rng.permutation(len(test))[:25]
    every = rng.permutation(len(test))
    # Short ones as they are spoken are few: the beginnings of others serve as well.
    shortest = min(map(len, test))
    starts = [test[k][:shortest] for k in rng.permutation(len(test))[:SHORT]]
    longest = max(test, key=len)
    few = different_lengths(rng, test, 3)
    known = {"ids": names[test_ids][every], "lengths": [len(test[k]) for k in every]}
    return [
        case("shape", [[test[k] for k in some]], "25 test utterances", arguments),
        case("values", [[test[k] for k in every]], "the test utterances", **known),
        case(
            "edge cases",
            [starts, starts, [*starts, longest]],
            "short utterances beside a long one",
            roles=("starts", "reuse_result", "beside"),
        ),
        case(
            "edge cases",
            [few, *([one] for one in few)],
            "three utterances, together and alone",
            roles=("few", *["alone"] * len(few)),
        ),
    ]


def different_lengths(rng, test, count):
    """Utterances of different lengths, in an order that sorting turns round in a circle."""
    lengths = rng.choice(np.unique([len(one) for one in test]), size=count, replace=False)
    lengths = np.roll(np.sort(lengths), 1)
    return [test[rng.choice([k for k, one in enumerate(test) if len(one) == n])] for n in lengths]


def arrays(report):
    return [answer for answer in report.answers if isinstance(answer, np.ndarray)]


def flat(answer):
    return answer if isinstance(answer, np.ndarray) and answer.ndim == 1 else None


def ids_of(case, report):
    """The predicted ids of all test utterances, if they can be compared."""
    ids = flat(report.answers[0])
    wanted = case.known.get("ids")
    fits = wanted is not None and ids is not None and ids.shape == wanted.shape
    # As floats, any kind of number that came can be counted with.
    return ids.astype("float64") if fits else None


def right_share(case, report, ids=None):
    ids = ids_of(case, report) if ids is None else ids
    return None if ids is None else float(np.mean(ids == case.known["ids"]))


def between(low, high):
    def holds(case, report):
        right = right_share(case, report)
        return right is not None and low <= right < high

    return holds


def from_one(case, report):
    ids = ids_of(case, report)
    return ids is not None and right_share(case, report, ids - 1) > max(
        0.5, right_share(case, report)
    )


def own_numbers(case, report):
    """Each speaker gets one id nearly always, and it is another one than was given."""
    ids = ids_of(case, report)
    if ids is None or right_share(case, report) > 0.5:
        return False
    own = [np.unique(ids[case.known["ids"] == k], return_counts=True)[1] for k in range(SPEAKERS)]
    return sum(counts.max() for counts in own) / len(ids) > 0.8 and len(np.unique(ids)) > 6


def by_length(case, report):
    """Right for the utterances sorted by their length, the longest or the shortest first."""
    ids = ids_of(case, report)
    if ids is None or right_share(case, report) > 0.6:
        return False
    lengths, wanted = np.array(case.known["lengths"]), case.known["ids"]
    for keys in (lengths, -lengths):
        order = np.argsort(keys, kind="stable")
        # Sorted and left so, or put back with the order itself where its inverse is needed.
        for said in (wanted[order], wanted[order][order]):
            if np.mean(ids == said) > 0.6:
                return True
    return False


def order_changed(case, report):
    """The ids of three utterances together are those of the same alone, in another order."""
    if by_length(case, report):
        return True
    if case.known.get("roles", ())[:1] != ("few",):
        return False
    together, alone = flat(report.answers[0]), [flat(a) for a in report.answers[1:]]
    if together is None or any(a is None or a.shape != (1,) for a in alone):
        return False
    alone = np.concatenate(alone)
    moved = together.shape == alone.shape and not np.array_equal(together, alone)
    return moved and sorted(together) == sorted(alone)


def not_repeatable(case, report):
    """The same utterances twice get other ids."""
    if "reuse_result" not in case.known.get("roles", ()):
        return False
    first, second = (flat(answer) for answer in report.answers[:2])
    if first is None or second is None or first.shape != second.shape:
        return False
    return int((first != second).sum()) > FLIPS


def beside_others(case, report):
    """Ids depend on which other utterances are predicted in the same call."""
    roles = case.known.get("roles")
    answers = [flat(answer) for answer in report.answers]
    if not roles or any(answer is None for answer in answers):
        return False
    if roles[0] == "starts":
        alone, together = answers[0], answers[2][:-1]
        return alone.shape == together.shape and int((alone != together).sum()) > FLIPS
    together, alone = answers[0], np.concatenate(answers[1:])
    return together.shape == alone.shape and int((together != alone).sum()) > FLIPS


def not_whole(case, report):
    return any(a.dtype.kind == "f" and a.ndim == 1 for a in arrays(report))


def numbers_a_row(case, report):
    """One number for each speaker, however long the sequences: logits or probabilities."""
    # A sequence alone may have as many steps as there are speakers.
    return {a.shape[1] for a in arrays(report) if a.ndim == 2} == {SPEAKERS}


def per_step(case, report):
    """An id for each step of a padded batch."""
    # A padded batch of one length has at least seven steps; nine are the speakers.
    return any(a.ndim == 2 and a.shape[1] not in (1, SPEAKERS) for a in arrays(report))


def ignores_its_argument(case, report):
    """Always as many ids as there are training utterances."""
    found = arrays(report)
    return bool(found) and all(a.shape[:1] == (TRAINING,) for a in found)


def columns(case, report):
    """(B, 1) instead of (B,)."""
    found = arrays(report)
    return bool(found) and all(a.ndim == 2 and a.shape[1] == 1 for a in found)


def one_number(case, report):
    """A number without axes."""
    return any(a.ndim == 0 for a in arrays(report))


def nine_of_all(case, report):
    """argmax over the batch: nine numbers, whatever is asked for."""
    found = arrays(report)
    return len(found) == len(report.answers) and all(a.shape == (SPEAKERS,) for a in found)


def texts(report):
    return [a.text for a in report.answers if isinstance(a, Failure) and a.kind == "error"]


def not_written(case, report):
    """The stub's own error, which has no text; PyTorch raises one of that name with a text."""
    return any(
        isinstance(a, Failure) and a.name == "NotImplementedError" and not a.text
        for a in report.answers
    )


def no_method(case, report):
    return report.model_info.get("method") is False


def a_class(case, report):
    return report.model_info.get("type") == "type" and bool(texts(report))


def bare_model(case, report):
    kind = report.model_info.get("type")
    failed_or_logits = bool(texts(report)) or numbers_a_row(case, report)
    return kind in ("Sequential", "Functional", "Model") and failed_or_logits


def single_fails(case, report):
    """Several together go well, and one alone raises or loses its axis."""
    if case.known.get("roles", ())[:1] != ("few",) or flat(report.answers[0]) is None:
        return False
    return all(flat(answer) is None for answer in report.answers[1:])


def equal_only(case, report):
    """Only utterances of one length can be predicted."""
    words = "inhomogeneous", "expects each tensor to be equal size"
    return any(word in text for text in texts(report) for word in words)


TOO_FEW = "right for {0} of the test utterances, and 90 % are wanted. "
RELATIONS = (
    Diagnostic(
        "ids-from-one",
        "The predicted ids are one too high. The ids that were given begin at 0: predict the "
        "same ids.",
        from_one,
    ),
    Diagnostic(
        "order-changed",
        "The ids are right and belong to other sequences: their order has changed. Whoever sorts "
        "by length must bring the ids back into the order of the sequences.",
        order_changed,
    ),
    Diagnostic(
        "not-repeatable",
        {
            "keras": "The same sequences twice get other ids: dropout is at work in `predict`. "
            "Call the model with `training=False`, or its own `predict`.",
            "pytorch": "The same sequences twice get other ids: dropout is at work in `predict`. "
            "Call `model.eval()` after training.",
        },
        not_repeatable,
    ),
    Diagnostic(
        "padding-read",
        "A sequence gets another id alone than beside longer ones: the padding is read, or "
        "numbers of the other sequences are. Use a classifier that padding does not move, and "
        "scale with the training sequences' numbers alone.",
        beside_others,
    ),
    Diagnostic(
        "other-ids",
        "The speakers are told apart, under other ids than the labels say. Use `sequences` and "
        "`labels` as they are given: they need not be those that stand in your notebook, nor in "
        "their order.",
        own_numbers,
    ),
    Diagnostic(
        "not-trained",
        "`predict` is " + TOO_FEW.format("less than 30 %") + "Guessing gives 11 %: is the model "
        "trained at all, by an optimiser that has its parameters, and is it the one that predicts?",
        between(0, 0.3),
    ),
    *(
        Diagnostic(
            "too-few-right",
            "`predict` is "
            + TOO_FEW.format(f"{low:.0%} to {high:.0%}".replace("%", " %"))
            + "Train on all of the training utterances, shuffled; more epochs, a larger "
            "learning rate (0.005) or scaled features help.",
            between(low, high),
        )
        for low, high in ((0.3, 0.6), (0.6, 0.8), (0.8, WANTED))
    ),
)


def relation(case, report):
    return not any(diagnostic.detects(case, report) for diagnostic in RELATIONS)


HINTS = {
    "both": (
        "What has to happen to new utterances in `predict` that happened to the training ones? "
        "Keep whatever that needs, such as the mean, in the object.",
        "Scale by the training steps' mean and deviation, pad (and keep the lengths), train your "
        "`build_classifier` with cross-entropy on logits for some 20 to 30 rounds in batches of "
        "32, with Adam at 0.005.",
        "`predict(sequences)` pads and scales in the same way, and returns the largest logit's "
        "class of each row, in the order given. If 64 units and these settings stay under 90 %, "
        "look at what the padding does.",
    ),
}

TASK = Task(
    function="train_speaker_classifier",
    position=4,
    section="Training the classifier",
    points=4,
    hints=HINTS,
    cases=speaker_cases,
    reference=lambda case, sequences: np.zeros(len(sequences)),
    relation=relation,
    timeout_s=120,
    diagnostics=(
        Diagnostic("not-written", NOT_WRITTEN.sentence, not_written),
        Diagnostic(
            "not-finished",
            "Training had not finished after {seconds} seconds. A few seconds are enough: 270 "
            "utterances in batches of 32, about 20 epochs. Padding to more steps than the "
            "longest has, and batches of one, cost most.",
            failed("interrupted"),
        ),
        Diagnostic(
            "returns-nothing",
            "`{function}` gave nothing back (None). End it with `return`, and the object that "
            "predicts.",
            lambda case, report: report.model_info.get("type") == "NoneType",
        ),
        Diagnostic(
            "a-class",
            "`{function}` returned a class. Make an object of it: put brackets behind its name.",
            a_class,
        ),
        Diagnostic(
            "bare-model",
            "`{function}` returned the Keras model. Its own `predict` wants a padded array and "
            "gives nine numbers a row: return an object of your own, whose `predict` pads the "
            "sequences, asks the model, and takes the `argmax`.",
            bare_model,
            frameworks=("keras",),
        ),
        Diagnostic(
            "no-method",
            "What `{function}` returned has no method `predict`. Write a small class with "
            "`predict(self, sequences)`, and return an object of it.",
            no_method,
        ),
        Diagnostic(
            "predicts-nothing",
            "`predict` gave nothing back (None): end it with `return`.",
            failed("other", "NoneType"),
        ),
        Diagnostic(
            "logits",
            "`predict` gave a number for each speaker. Give the id of the largest: `argmax` over "
            "the last axis.",
            numbers_a_row,
        ),
        Diagnostic(
            "over-batch",
            "`predict` gave nine numbers however many sequences there were: `argmax` over the "
            "batch (axis 0). Each sequence chooses among the speakers: axis 1, or -1.",
            nine_of_all,
        ),
        Diagnostic(
            "per-step",
            "`predict` gave an id for every step. One id belongs to the whole sequence.",
            per_step,
        ),
        Diagnostic(
            "ignores-its-argument",
            "`predict` gives 270 ids whatever it is asked for: it predicts the training "
            "utterances. Use the sequences that it is given.",
            ignores_its_argument,
        ),
        Diagnostic(
            "column",
            "`predict` gave a column, (B, 1). One id a sequence is (B,).",
            columns,
        ),
        Diagnostic(
            "fails-alone",
            "Several sequences are predicted, and one alone is not. A bare `squeeze()`, or batch "
            "normalisation in training mode, does that.",
            single_fails,
        ),
        Diagnostic(
            "one-number",
            "`predict` gave a single number. Give one id for each sequence, in their order; the "
            "share of right ones is for whoever knows the labels.",
            one_number,
        ),
        Diagnostic(
            "unequal-lengths",
            "`predict` made one array of sequences of different lengths, and that raises. Pad "
            "them first.",
            equal_only,
        ),
        Diagnostic(
            "other-type",
            "`predict` returned something of type {name}; one integer id for each sequence is "
            "wanted, as a list or an array.",
            failed("other"),
        ),
        *RELATIONS,
        Diagnostic(
            "not-whole",
            "The ids are fractional numbers (floats). An id is an integer.",
            not_whole,
            fails_group="shape",
        ),
        CHANGES_ARGUMENT,
    ),
    mistakes=(),
)
