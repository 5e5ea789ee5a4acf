"""What must hold between a classifier's logits, and what it means if it does not."""

import numpy as np

from lstm_shapes.judging.diagnostics import (
    CHANGES_ARGUMENT,
    FOREIGN,
    NOT_FINISHED,
    NOT_WRITTEN,
    OTHER,
    RETURNS_NOTHING,
    errors_of,
)
from lstm_shapes.judging.model_diagnostics import DIAGNOSTICS as OF_ANY_MODEL
from lstm_shapes.judging.model_diagnostics import differ, leaves, recurrents, works
from lstm_shapes.judging.task import Diagnostic

CLOSE = 1e-4


def arrays(case, report):
    """{role: answer} of those calls that gave an array; the sizes' answers by their number."""
    return {
        f"{role} {number}" if role == "size" else role: answer.astype("float64")
        for number, (role, answer) in enumerate(zip(case.known["roles"], report.answers))
        if isinstance(answer, np.ndarray)
    }


def same(one, other):
    return one.shape == other.shape and np.allclose(one, other, atol=CLOSE, rtol=CLOSE)


def is_logits(case, report):
    """Whether the first batch has (B, classes) logits, of which relations can be asked."""
    base = arrays(case, report).get("base")
    return base is not None and base.shape == (len(case.calls[0].inputs[0]), case.arguments[2])


def differs_from_base(role):
    def holds(case, report):
        found = arrays(case, report)
        return is_logits(case, report) and role in found and differ((found["base"], found[role]))

    return holds


def rows_alone(case, report):
    """(row, its logits in the batch, its logits alone), for each row that was asked alone."""
    found = arrays(case, report)
    for role, answer in found.items():
        if role.startswith("alone") and answer.shape == (1, case.arguments[2]):
            row = int(role.split()[1])
            yield row, found["base"][row], answer[0]


def order_changed(case, report):
    """The rows' logits are all there, in another order."""
    if not is_logits(case, report):
        return False
    rows = list(rows_alone(case, report))
    if len(rows) < len(case.known["lengths"]) or all(same(one, other) for _, one, other in rows):
        return False
    alone = [other for _, _, other in rows]
    return all(any(same(one, other) for other in alone) for _, one, _ in rows)


def mixes_rows(case, report):
    """A row without padding has other logits beside other rows than alone."""
    longest = max(case.known["lengths"])
    whole = is_logits(case, report) and any(
        case.known["lengths"][row] == longest and not same(one, other)
        for row, one, other in rows_alone(case, report)
    )
    return whole or not_permuted(case, report)


def not_permuted(case, report):
    found = arrays(case, report)
    if not is_logits(case, report) or "permuted" not in found:
        return False
    return not same(np.roll(found["base"], -1, axis=0), found["permuted"])


def reads_padding(case, report):
    found = arrays(case, report)
    if not is_logits(case, report):
        return False
    longer = "longer" in found and not same(found["base"], found["longer"])
    return longer or any(not same(one, other) for _, one, other in rows_alone(case, report))


def unread(role):
    """No row's logits move at all when this step of each row is another one."""

    def holds(case, report):
        found = arrays(case, report)
        if not is_logits(case, report) or role not in found:
            return False
        moved = np.abs(found["base"] - found[role])
        return found["base"].shape == found[role].shape and moved.max() < 1e-9

    return holds


def large_bias(case, report):
    """Whether the head has got the biases of -40 and 40 that the case holds for it."""
    wanted = [case.arguments[2]]
    has_head = any(leaf.startswith("bias") and shape == wanted for leaf, shape in leaves(report))
    return len(case.biases) > 1 and has_head


def all_logits(case, report):
    found = [a for a in arrays(case, report).values() if a.ndim == 2 and a.shape[1] > 1]
    return np.concatenate([answer.ravel() for answer in found]) if found else np.array([np.nan])


def sums_to_one(case, report):
    found = [a for a in arrays(case, report).values() if a.ndim in (2, 3) and a.shape[-1] > 1]
    # Under biases of -40 and 40 the results of a sigmoid may sum to one, too.
    return (
        bool(found)
        and len(case.biases) == 1
        and all((a >= 0).all() and np.allclose(a.sum(axis=-1), 1, atol=CLOSE) for a in found)
    )


def sums_to_one_over_rows(case, report):
    base = arrays(case, report).get("base")
    return (
        is_logits(case, report)
        and len(base) > 1
        and bool((base >= 0).all())
        and np.allclose(base.sum(axis=0), 1, atol=CLOSE)
    )


def between_zero_and_one(case, report):
    values = all_logits(case, report)
    return len(values) > 8 and bool(((values > 0) & (values <= 1)).all())


def squashed(case, report):
    """Logits that do not follow a bias of -40: an activation stands behind the head."""
    if not large_bias(case, report) or not is_logits(case, report):
        return False
    base = arrays(case, report)["base"]
    return base.min() > -10 or np.ptp(base) < 20


def in_shape(shape):
    """Every answer has the shape that `shape` makes of (rows, steps, units, classes)."""

    def holds(case, report):
        _, units, classes = case.arguments
        found = [
            (answer, shape(*call.inputs[0].shape[:2], units, classes))
            for call, answer in zip(case.calls, report.answers)
            if isinstance(answer, np.ndarray)
        ]
        wrong = [
            answer.shape != (len(call.inputs[0]), classes)
            for call, answer in zip(case.calls, report.answers)
            if isinstance(answer, np.ndarray)
        ]
        fits = bool(found) and all(answer.shape == want for answer, want in found)
        # Where there are as many units as classes, the other cases tell the two apart.
        return fits and any(wrong) and units != classes

    return holds


def squeezed(case, report):
    """An axis of one is gone: only where the batch is a single sequence."""
    rows = [(len(c.inputs[0]), a) for c, a in zip(case.calls, report.answers)]
    found = [(count, a) for count, a in rows if isinstance(a, np.ndarray)]
    return is_logits(case, report) and any(
        count == 1 and a.shape == (case.arguments[2],) for count, a in found
    )


def sizes_of(report):
    return [size for size, _ in recurrents(report)]


def swapped_sizes(case, report):
    features, units, _ = case.arguments
    return sizes_of(report) == [features] != [units]


def wrong_units(case, report):
    sizes = sizes_of(report)
    return works(report) and bool(sizes) and case.arguments[1] not in sizes


def no_head(case, report):
    _, units, classes = case.arguments
    return works(report) and classes in sizes_of(report) and classes != units


def nothing_reads(case, report):
    """Parameters are in sight, and none of them can take a step's features."""
    features, units, classes = case.arguments
    shapes = [shape for _, shape in leaves(report)]
    return (
        works(report)
        and not recurrents(report)
        and len({features, units, classes, 2 * units}) == 4
        and not any(features in shape for shape in shapes)
    )


def hidden_parameters(case, report):
    none = works(report) and not report.model_info["parameters"]
    return none or report.model_info.get("remade") is True or nothing_reads(case, report)


def learned_state(case, report):
    """A parameter as wide as the state and of one row, under no weight's name."""
    known = ("kernel", "weight", "bias", "gamma", "beta", "moving")
    extra = [shape for leaf, shape in leaves(report) if not any(k in leaf for k in known)]
    return any(shape and np.prod(shape) == case.arguments[1] for shape in extra)


def shared(key):
    return next(diagnostic for diagnostic in OF_ANY_MODEL if diagnostic.key == key)


SOFTMAX = (
    "The model applies a softmax: every row sums to one. Return the logits as the head gives "
    "them; the loss applies its own softmax, and twice is once too often."
)
DIAGNOSTICS = (
    NOT_WRITTEN,
    NOT_FINISHED,
    RETURNS_NOTHING,
    shared("not-a-model"),
    Diagnostic(
        "tuple-into-head",
        "A layer got a tuple: an `nn.LSTM` gives the pair (output, (h, c)). Take the part that "
        "you want before the head.",
        lambda case, report: (
            "'tuple' object has no attribute" in errors_of(report)
            or "must be Tensor, not tuple" in errors_of(report)
        ),
        frameworks=("pytorch",),
    ),
    Diagnostic(
        "enforce-sorted",
        "`pack_padded_sequence` wants the longest sequence first, unless you say "
        "`enforce_sorted=False`. Lengths come in any order here.",
        lambda case, report: "enforce_sorted" in errors_of(report),
        frameworks=("pytorch",),
    ),
    shared("several-results"),
    Diagnostic("hidden-parameters", shared("hidden-parameters").sentence, hidden_parameters),
    shared("other-cell"),
    Diagnostic("swapped-sizes", shared("swapped-sizes").sentence, swapped_sizes),
    Diagnostic(
        "no-head",
        "An LSTM has as many units as there are classes, and gives the result: its outputs are "
        "squashed to between -1 and 1. Take an LSTM of `units` units, and a dense layer "
        "(`Dense`, `nn.Linear`) from there to `classes` logits.",
        no_head,
    ),
    Diagnostic("wrong-units", "No LSTM of the model has `units` units.", wrong_units),
    shared("no-bias"),
    Diagnostic("stateful", shared("stateful").sentence, differs_from_base("reuse_result")),
    Diagnostic("learned-initial-state", shared("learned-initial-state").sentence, learned_state),
    Diagnostic(
        "dropout",
        "The answer changes in training mode: there is dropout or batch normalisation in the "
        "model, and neither was asked for.",
        differs_from_base("training"),
    ),
    Diagnostic(
        "units-as-classes",
        "The result is (batch, units): the LSTM's state itself. A dense layer (`Dense`, "
        "`nn.Linear`) makes one logit for each class of it.",
        lambda case, report: (
            case.arguments[1] > 1
            and in_shape(lambda rows, steps, units, classes: (rows, units))(case, report)
        ),
    ),
    Diagnostic("softmax", SOFTMAX, sums_to_one),
    Diagnostic(
        "per-step",
        "The result has logits for every step, (batch, time, classes). One label belongs to the "
        "whole sequence: read the sequence out first, then apply the head.",
        in_shape(lambda rows, steps, units, classes: (rows, steps, classes)),
    ),
    Diagnostic(
        "units-per-step",
        "The result is (batch, time, units): every step, and no head. Read the sequence out, and "
        "let a dense layer make one logit for each class.",
        in_shape(lambda rows, steps, units, classes: (rows, steps, units)),
    ),
    Diagnostic(
        "layers-axis",
        "The result has an axis too many: (1, batch, classes). PyTorch's `h_n` has its layers "
        "first; take the last one's with `h_n[-1]`.",
        in_shape(lambda rows, steps, units, classes: (1, rows, classes)),
        frameworks=("pytorch",),
    ),
    Diagnostic(
        "step-axis",
        "The result has an axis too many: (batch, 1, classes). A step alone is `[:, -1]`, not "
        "`[:, -1:]`.",
        in_shape(lambda rows, steps, units, classes: (rows, 1, classes)),
    ),
    Diagnostic(
        "time-first",
        "The result has a row for each step, (time, classes): the batch was read as time. "
        "PyTorch's LSTM wants `batch_first=True`; Keras takes the batch first as it is.",
        in_shape(lambda rows, steps, units, classes: (steps, classes)),
    ),
    Diagnostic(
        "argmax-applied",
        "The result is one number a sequence: the class is chosen already. Return the logits, "
        "one for each class; the loss needs them, and choosing has no gradient.",
        in_shape(lambda rows, steps, units, classes: (rows,)),
    ),
    Diagnostic(
        "one-logit",
        "The head gives one number, (batch, 1). The ids are names, not amounts: make one logit "
        "for each class.",
        in_shape(lambda rows, steps, units, classes: (rows, 1)),
    ),
    Diagnostic(
        "last-row",
        "`[-1]` takes the last sequence of the batch here, so the result has no batch axis: a "
        "Keras state is (batch, units), and a PyTorch output (batch, time, units).",
        in_shape(lambda rows, steps, units, classes: (classes,)),
    ),
    Diagnostic(
        "one-class-more",
        "There is one logit too many, or one too few. Ids 0 to `classes` - 1 need `classes` "
        "logits.",
        lambda case, report: any(
            in_shape(lambda rows, steps, units, classes: (rows, classes + more))(case, report)
            for more in (1, -1)
        ),
    ),
    Diagnostic(
        "squeezed",
        "A bare `squeeze()` removes every axis of one, also the batch axis when the batch is one "
        "sequence. Name the axis, or index it.",
        squeezed,
    ),
    Diagnostic(
        "softmax",
        "The model applies a softmax over the batch: every class sums to one. Return the logits "
        "as the head gives them.",
        sums_to_one_over_rows,
    ),
    Diagnostic(
        "sigmoid",
        "Every result lies between zero and one: a sigmoid stands behind the head. Return the "
        "logits as the head gives them; the loss does the rest.",
        between_zero_and_one,
    ),
    Diagnostic(
        "activation",
        "The logits do not follow the head's bias: an activation (tanh, relu) stands behind the "
        "head. A logit may be any number.",
        squashed,
    ),
    Diagnostic(
        "order-changed",
        "The logits are right and belong to other sequences: their order has changed. Whoever "
        "sorts by length must undo it with the inverse, `order.argsort()`; "
        "`enforce_sorted=False` does both.",
        order_changed,
    ),
    Diagnostic(
        "mixes-rows",
        {
            "keras": "A sequence has other logits beside others than alone, though it has no "
            "padding: rows of the batch are mixed. Flip, reshape and average along time (axis 1) "
            "only.",
            "pytorch": "A sequence has other logits beside others than alone, though it has no "
            "padding: rows of the batch are mixed. Is the LSTM made with `batch_first=True`, and "
            "is time axis 1 everywhere?",
        },
        mixes_rows,
    ),
    Diagnostic(
        "padding-read",
        {
            "keras": "The padding changes the logits. A `Masking(0.0)` layer before the LSTM "
            "stops that for last states; a mean or max of your own must leave padded steps out, "
            "and the backward direction needs the mask too.",
            "pytorch": "The padding changes the logits. `output[:, -1]`, a mean or max over all "
            "steps (zeros win over negative numbers), and the backward direction of an unpacked "
            "LSTM all read it. Take the step at `lengths - 1`, or pack.",
        },
        reads_padding,
    ),
    Diagnostic(
        "start-unread",
        "The first step changes nothing: the logits depend on the end of the sequence alone. "
        "Every step was to be read.",
        unread("early"),
    ),
    Diagnostic(
        "end-unread",
        "The last valid step changes nothing: it stands at `length - 1`, and every step was to "
        "be read.",
        unread("late"),
    ),
    shared("batch-fixed"),
    shared("time-fixed"),
    CHANGES_ARGUMENT,
    FOREIGN,
    OTHER,
)
OF_VALUES = ("sigmoid", "softmax", "activation", "order-changed", "mixes-rows", "padding-read")
OF_VALUES += ("start-unread", "end-unread", "stateful", "dropout")


def relation(case, report):
    """Whether the answers of a case hold together; in the group "shape" shapes are enough."""
    if case.group == "shape":
        return True
    return not any(
        diagnostic.detects(case, report)
        for diagnostic in DIAGNOSTICS
        if diagnostic.key in OF_VALUES
    )
