"""train_speaker_classifier: trained once, then asked for utterances that it has not seen.

The calls: some test utterances; all of them; short ones together, next to a long one, and
alone. The answers are judged by relations between them, and by the fraction of right ids. The
labels are public and could be memorized; utterances come in a drawn order and speakers under
drawn ids, so that at least the given training data must be used.
"""

import numpy as np

from lstm_shapes.judging.task import Call, Task

from .data import utterances
from .speaker_diagnostics import DIAGNOSTICS, relation
from .speakers import SPEAKERS, SpeakerCase

SHORT = 40


def speaker_cases(rng, framework):
    (training, train_ids), (test, test_ids) = utterances()
    names = rng.permutation(SPEAKERS)  # speaker k has the id names[k]
    order = rng.permutation(len(training))
    arguments = ([training[k].copy() for k in order], names[train_ids][order])

    def case(group, sets, note, arguments=(), **known):
        return SpeakerCase(
            group,
            arguments,
            note,
            sizes=(len(sets[-1]), len({len(one) for one in sets[-1]})),
            calls=tuple(Call(([one.copy() for one in some],), method="predict") for some in sets),
            reuse_result=not arguments,
            **known,
        )

    some = rng.permutation(len(test))[:25]
    every = rng.permutation(len(test))
    # Few utterances are short: the beginnings of others serve as well.
    shortest = min(map(len, test))
    starts = [test[k][:shortest] for k in rng.permutation(len(test))[:SHORT]]
    few = different_lengths(rng, test, 3)
    lengths = tuple(len(test[k]) for k in every)
    return [
        case("shape", [[test[k] for k in some]], "25 test utterances", arguments),
        case(
            "values",
            [[test[k] for k in every]],
            "the test utterances",
            ids=names[test_ids][every],
            lengths=lengths,
        ),
        case(
            "edge cases",
            [starts, starts, [*starts, max(test, key=len)]],
            "short utterances next to a long one",
            roles=("starts", "again", "with a long one"),
        ),
        case(
            "edge cases",
            [few, *([one] for one in few)],
            "three utterances, together and alone",
            roles=("few", *["alone"] * len(few)),
        ),
    ]


def different_lengths(rng, test, count):
    """Draw utterances of different lengths, in an order that sorting moves in a cycle."""
    lengths = rng.choice(np.unique([len(one) for one in test]), size=count, replace=False)
    lengths = np.roll(np.sort(lengths), 1)
    return [test[rng.choice([k for k, one in enumerate(test) if len(one) == n])] for n in lengths]


HINTS = {
    "both": (
        "What has to happen to new utterances in `predict` that happened to the training ones? "
        "Keep what that needs, such as the mean, in the object.",
        "Scale by the training steps' mean and deviation, pad (and keep the lengths), train your "
        "`build_classifier` with cross-entropy on logits for 20 to 30 epochs in batches of "
        "32, with Adam at 0.005.",
        "`predict(sequences)` pads and scales in the same way, and returns the largest logit's "
        "class of each row, in the order given. If 64 units and these settings stay under 90 %, "
        "look at what the padding does.",
    ),
}

TASK = Task(
    function="train_speaker_classifier",
    section="Training the classifier",
    points=4,
    position=4,
    cases=speaker_cases,
    reference=lambda case, sequences: np.zeros(len(sequences)),
    kind="other",
    relation=relation,
    timeout_s=120,
    hints=HINTS,
    diagnostics=DIAGNOSTICS,
)
