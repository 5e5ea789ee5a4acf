"""What predicted speaker ids show, as predicates of a case and its report."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from lstm_shapes.judging.task import Answer, Array, Failure, ModelCase, Report

from .data import TRAINING

SPEAKERS = 9
FLIPS = 1  # ids that may differ between two batches: a tie may be decided either way


@dataclass(frozen=True, eq=False)
class SpeakerCase(ModelCase):
    """ids, lengths: of all test utterances, where they are asked for. roles: of each call."""

    ids: Array | None = field(default=None, kw_only=True)
    lengths: tuple[int, ...] = field(default=(), kw_only=True)
    roles: tuple[str, ...] = field(default=(), kw_only=True)


def arrays(report: Report) -> list[Array]:
    return [answer for answer in report.answers if isinstance(answer, np.ndarray)]


def flat(answer: Answer) -> Array | None:
    return answer if isinstance(answer, np.ndarray) and answer.ndim == 1 else None


def ids_of(case: SpeakerCase, report: Report) -> Array | None:
    """Return the predicted ids of all test utterances as floats, if they can be compared."""
    ids = flat(report.answers[0])
    fits = case.ids is not None and ids is not None and ids.shape == case.ids.shape
    return ids.astype("float64") if fits else None


def accuracy(case: SpeakerCase, ids: Array | None) -> float | None:
    return None if ids is None else float(np.mean(ids == case.ids))


def accuracy_between(low: float, high: float) -> Callable[[SpeakerCase, Report], bool]:
    def detects(case: SpeakerCase, report: Report) -> bool:
        right = accuracy(case, ids_of(case, report))
        return right is not None and low <= right < high

    return detects


def from_one(case: SpeakerCase, report: Report) -> bool:
    ids = ids_of(case, report)
    return ids is not None and accuracy(case, ids - 1) > max(0.5, accuracy(case, ids))


def own_numbers(case: SpeakerCase, report: Report) -> bool:
    """Return whether each speaker nearly always gets one id, but not the one in the labels."""
    ids = ids_of(case, report)
    if ids is None or accuracy(case, ids) > 0.5:
        return False
    counts = [np.unique(ids[case.ids == k], return_counts=True)[1] for k in range(SPEAKERS)]
    most = sum(each.max() for each in counts)
    return most / len(ids) > 0.8 and len(np.unique(ids)) > 6


def by_length(case: SpeakerCase, report: Report) -> bool:
    """Return whether the ids are right for the utterances sorted by their length."""
    ids = ids_of(case, report)
    if ids is None or accuracy(case, ids) > 0.6:
        return False
    lengths = np.array(case.lengths)
    for keys in (lengths, -lengths):
        order = np.argsort(keys, kind="stable")
        # Sorted and left so, or indexed by the order itself where its inverse is needed.
        for got in (case.ids[order], case.ids[order][order]):
            if np.mean(ids == got) > 0.6:
                return True
    return False


def order_changed(case: SpeakerCase, report: Report) -> bool:
    """Return whether utterances together get the ids that they get alone, in another order."""
    if by_length(case, report):
        return True
    if case.roles[:1] != ("few",):
        return False
    together, alone = flat(report.answers[0]), [flat(a) for a in report.answers[1:]]
    if together is None or any(a is None or a.shape != (1,) for a in alone):
        return False
    apart = np.concatenate(alone)
    moved = together.shape == apart.shape and not np.array_equal(together, apart)
    return moved and sorted(together) == sorted(apart)


def not_repeatable(case: SpeakerCase, report: Report) -> bool:
    """Return whether the same utterances get other ids the second time."""
    if "again" not in case.roles:
        return False
    first, second = (flat(answer) for answer in report.answers[:2])
    if first is None or second is None or first.shape != second.shape:
        return False
    return int((first != second).sum()) > FLIPS


def depends_on_others(case: SpeakerCase, report: Report) -> bool:
    """Return whether ids depend on which other utterances are in the same call."""
    answers = [flat(answer) for answer in report.answers]
    if not case.roles or any(answer is None for answer in answers):
        return False
    if case.roles[0] == "starts":
        alone, together = answers[0], answers[2][:-1]
    else:
        together, alone = answers[0], np.concatenate(answers[1:])
    return together.shape == alone.shape and int((together != alone).sum()) > FLIPS


def not_integers(case: SpeakerCase, report: Report) -> bool:
    return any(a.dtype.kind == "f" and a.ndim == 1 for a in arrays(report))


def one_per_speaker(case: SpeakerCase, report: Report) -> bool:
    """Return whether there is one number for each speaker, for sequences of any length."""
    # A sequence alone may have as many steps as there are speakers.
    return {a.shape[1] for a in arrays(report) if a.ndim == 2} == {SPEAKERS}


def per_step(case: SpeakerCase, report: Report) -> bool:
    # A padded batch of one length has at least seven steps; nine are the speakers.
    return any(a.ndim == 2 and a.shape[1] not in (1, SPEAKERS) for a in arrays(report))


def ignores_its_argument(case: SpeakerCase, report: Report) -> bool:
    """Return whether there are always as many ids as training utterances."""
    found = arrays(report)
    return bool(found) and all(a.shape[:1] == (TRAINING,) for a in found)


def column(case: SpeakerCase, report: Report) -> bool:
    found = arrays(report)
    return bool(found) and all(a.ndim == 2 and a.shape[1] == 1 for a in found)


def one_number(case: SpeakerCase, report: Report) -> bool:
    return any(a.ndim == 0 for a in arrays(report))


def always_nine(case: SpeakerCase, report: Report) -> bool:
    """Return whether there are nine numbers for any batch, as from an argmax over the batch."""
    found = arrays(report)
    return len(found) == len(report.answers) and all(a.shape == (SPEAKERS,) for a in found)


def error_texts(report: Report) -> list[str]:
    return [a.text for a in report.answers if isinstance(a, Failure) and a.kind == "error"]


def not_written(case: SpeakerCase, report: Report) -> bool:
    # The stub's own error has no text; PyTorch raises one of that name with a text.
    return any(f.name == "NotImplementedError" and not f.text for f in report.failures)


def bare_model(case: SpeakerCase, report: Report) -> bool:
    kind = report.model_info.get("type")
    failed_or_logits = bool(error_texts(report)) or one_per_speaker(case, report)
    return kind in ("Sequential", "Functional", "Model") and failed_or_logits


def fails_alone(case: SpeakerCase, report: Report) -> bool:
    """Return whether several utterances are predicted, but one alone raises or loses its axis."""
    if case.roles[:1] != ("few",) or flat(report.answers[0]) is None:
        return False
    return all(flat(answer) is None for answer in report.answers[1:])


def equal_lengths_only(case: SpeakerCase, report: Report) -> bool:
    words = "inhomogeneous", "expects each tensor to be equal size"
    return any(word in text for text in error_texts(report) for word in words)
