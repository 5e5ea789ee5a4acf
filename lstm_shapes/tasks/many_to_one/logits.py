"""What must hold between the logits of a classifier, as predicates of a case and its report."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np

from lstm_shapes.judging.model_predicates import differ, leaf_of, parameters_of
from lstm_shapes.judging.task import Array, ModelCase, Report

CLOSE = 1e-4
Predicate = Callable[["ClassifierCase", Report], bool]


@dataclass(frozen=True, eq=False)
class ClassifierCase(ModelCase):
    """roles: what each call asks about the first one. lengths: of the first call's rows."""

    roles: tuple[str, ...] = field(default=(), kw_only=True)
    lengths: tuple[int, ...] = field(default=(), kw_only=True)


def arrays(case: ClassifierCase, report: Report) -> dict[str, Array]:
    """Return {role: answer} of the calls that returned an array; sizes with their number."""
    return {
        f"{role} {number}" if role == "size" else role: answer.astype("float64")
        for number, (role, answer) in enumerate(zip(case.roles, report.answers, strict=True))
        if isinstance(answer, np.ndarray)
    }


def same(one: Array, other: Array) -> bool:
    return one.shape == other.shape and np.allclose(one, other, atol=CLOSE, rtol=CLOSE)


def is_logits(case: ClassifierCase, report: Report) -> bool:
    """Return whether the first batch has logits (B, classes), so that relations can be checked."""
    base = arrays(case, report).get("base")
    return base is not None and base.shape == (len(case.calls[0].inputs[0]), case.arguments[2])


def differs_from_base(role: str) -> Predicate:
    def detects(case: ClassifierCase, report: Report) -> bool:
        found = arrays(case, report)
        return is_logits(case, report) and role in found and differ(found["base"], found[role])

    return detects


def rows_alone(case: ClassifierCase, report: Report) -> Iterator[tuple[int, Array, Array]]:
    """Yield (row, its logits in the batch, its logits alone) for each row passed alone."""
    found = arrays(case, report)
    for role, answer in found.items():
        if role.startswith("alone") and answer.shape == (1, case.arguments[2]):
            row = int(role.split()[1])
            yield row, found["base"][row], answer[0]


def order_changed(case: ClassifierCase, report: Report) -> bool:
    """Return whether the rows' logits are all there, in another order."""
    if not is_logits(case, report):
        return False
    rows = list(rows_alone(case, report))
    if len(rows) < len(case.lengths) or all(same(one, other) for _, one, other in rows):
        return False
    alone = [other for _, _, other in rows]
    return all(any(same(one, other) for other in alone) for _, one, _ in rows)


def mixes_rows(case: ClassifierCase, report: Report) -> bool:
    """Return whether a row without padding has other logits in a batch than alone."""
    longest = max(case.lengths)
    mixed = is_logits(case, report) and any(
        case.lengths[row] == longest and not same(one, other)
        for row, one, other in rows_alone(case, report)
    )
    return mixed or not_permuted(case, report)


def not_permuted(case: ClassifierCase, report: Report) -> bool:
    found = arrays(case, report)
    if not is_logits(case, report) or "permuted" not in found:
        return False
    return not same(np.roll(found["base"], -1, axis=0), found["permuted"])


def reads_padding(case: ClassifierCase, report: Report) -> bool:
    found = arrays(case, report)
    if not is_logits(case, report):
        return False
    longer = "longer" in found and not same(found["base"], found["longer"])
    return longer or any(not same(one, other) for _, one, other in rows_alone(case, report))


def unread(role: str) -> Predicate:
    """Return a test: no row's logits change at all if this step of each row changes."""

    def detects(case: ClassifierCase, report: Report) -> bool:
        found = arrays(case, report)
        if not is_logits(case, report) or role not in found:
            return False
        moved = np.abs(found["base"] - found[role])
        return found["base"].shape == found[role].shape and moved.max() < 1e-9

    return detects


def large_bias(case: ClassifierCase, report: Report) -> bool:
    """Return whether the head received the case's biases of -40 and 40."""
    expected = [case.arguments[2]]
    named = parameters_of(report)
    has_head = any(leaf_of(n).startswith("bias") and shape == expected for n, shape in named)
    return len(case.biases) > 1 and has_head


def sums_to_one(case: ClassifierCase, report: Report) -> bool:
    found = [a for a in arrays(case, report).values() if a.ndim in (2, 3) and a.shape[-1] > 1]
    # With biases of -40 and 40 the results of a sigmoid may sum to one, too.
    return (
        bool(found)
        and len(case.biases) == 1
        and all((a >= 0).all() and np.allclose(a.sum(axis=-1), 1, atol=CLOSE) for a in found)
    )


def sums_to_one_over_rows(case: ClassifierCase, report: Report) -> bool:
    if not is_logits(case, report):
        return False
    base = arrays(case, report)["base"]
    sums = np.allclose(base.sum(axis=0), 1, atol=CLOSE)
    return len(base) > 1 and bool((base >= 0).all()) and sums


def between_zero_and_one(case: ClassifierCase, report: Report) -> bool:
    found = [a for a in arrays(case, report).values() if a.ndim == 2 and a.shape[1] > 1]
    values = np.concatenate([answer.ravel() for answer in found]) if found else np.zeros(1)
    return len(values) > 8 and bool(((values > 0) & (values <= 1)).all())


def squashed(case: ClassifierCase, report: Report) -> bool:
    """Return whether logits do not follow a bias of -40: an activation follows the head."""
    if not large_bias(case, report) or not is_logits(case, report):
        return False
    base = arrays(case, report)["base"]
    return base.min() > -10 or np.ptp(base) < 20


def in_shape(*axes: str | int) -> Predicate:
    """Return a test: every answer has these axes ("rows", "steps", "units", "classes", or 1)."""

    def detects(case: ClassifierCase, report: Report) -> bool:
        _, units, classes = case.arguments
        pairs = []
        for call, answer in zip(case.calls, report.answers, strict=True):
            rows, steps = call.inputs[0].shape[:2]
            sizes = {"rows": rows, "steps": steps, "units": units, "classes": classes}
            sizes |= {"classes + 1": classes + 1, "classes - 1": classes - 1}
            if isinstance(answer, np.ndarray):
                shape = tuple(sizes[axis] if isinstance(axis, str) else axis for axis in axes)
                pairs.append((answer.shape, shape, (rows, classes)))
        fits = bool(pairs) and all(got == shape for got, shape, _ in pairs)
        # Where there are as many units as classes, the other cases tell the two apart.
        return fits and any(got != right for got, _, right in pairs) and units != classes

    return detects


def squeezed(case: ClassifierCase, report: Report) -> bool:
    """Return whether an axis is lost where the batch is a single sequence, and only there."""
    found = [
        answer.shape == (case.arguments[2],)
        for call, answer in zip(case.calls, report.answers, strict=True)
        if isinstance(answer, np.ndarray) and len(call.inputs[0]) == 1
    ]
    return is_logits(case, report) and any(found)
