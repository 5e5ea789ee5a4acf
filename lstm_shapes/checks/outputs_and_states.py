"""Lesson 04, outputs and states: what a right answer is, and which mistakes have names."""

import re

import numpy as np

from .contract import Call, Case, Failure, Layer, Mistake, Sign, Task
from .draws import different, numbers, strided
from .model_signs import SIGNS, recurrents, works
from .numpy_lstm import draw_weights, lstm
from .signs import (
    CHANGES_ARGUMENT,
    COMMON,
    FOREIGN,
    NOT_FINISHED,
    NOT_WRITTEN,
    OTHER,
    RETURNS_NOTHING,
)

LESSON = "04-outputs-and-states"
# A list of layers, or a pair of tensors, is no model before it is a shape.
MODEL_SIGNS = (
    RETURNS_NOTHING,
    next(sign for sign in SIGNS if sign.key == "not-a-model"),
    *SIGNS,
)
LAST_ROW = (
    "`[:, -1]` on a state takes the last sequence of the batch: states are (layers, batch, units), "
    "and `batch_first` does not change them. Take the last layer's with `[-1]`."
)


def model_case(rng, group, arguments, features, weights, sizes, note=""):
    """One model and its calls: the first batch twice, once more in training, then other sizes.

    sizes: (batch, time) of the further calls.
    """
    x = numbers(rng, 4, 7, features)
    calls = [Call((x,)), Call((x,)), Call((x,), training=True)]
    # One axis at a time moves away from the first call, so that a fixed one shows.
    sizes = [(4, 9), (2, 7), (4, 5), *sizes]
    calls += [Call((numbers(rng, *size, features),)) for size in sizes]
    return Case(group, arguments, note, tuple(calls), tuple(weights))


def last(x, weights, **options):
    """The last hidden state and the last cell state, each (B, U)."""
    hidden, cells = lstm(x, weights, **options)
    return hidden[:, -1], cells[:, -1]


def swapped_axes(x):
    return x.swapaxes(0, 1)


def errors_of(report):
    """The texts of all errors of one case, for what only an error's text can tell."""
    error = report.facts.get("error") or {}
    texts = [str(error.get("text", "")), str(error.get("type", ""))]
    texts += [answer.text for answer in report.answers if isinstance(answer, Failure)]
    return " ".join(texts)


# --- build_state_encoder


def state_cases(rng, framework):
    rows, steps, features, units = different(rng, 4)
    side = int(rng.integers(3, 6))

    def case(group, features, units, sizes, note=""):
        weights = [draw_weights(rng, features, units)]
        return model_case(rng, group, (features, units), features, weights, sizes, note)

    return [
        case("shape", 3, 5, [(4, 7)], "features 3, units 5"),
        case("shape", features, units, [(rows, steps)]),
        case("values", features, units, [(rows, steps), (units, features)]),
        case("values", side, side, [(side, side)], "as many units as features"),
        case("edge cases", features, units, [(1, steps), (rows, 1), (1, 1)], "one sequence, one step"),
        case("edge cases", 1, units, [(rows, steps)], "one feature"),
        case("edge cases", features, 1, [(rows, steps)], "one unit"),
    ]


def pair_of(function):
    """A mistake's answer as a function of all hidden and all cell states, both (B, T, U)."""
    return lambda case, x: function(*lstm(x, case.weights[0]))


def not_one_array(answer):
    return isinstance(answer, Failure) and answer.kind in ("several", "other")


NOT_TWO = Sign(
    "not-two-results",
    "The model was to give two things, the hidden state h and the cell state c; it gave "
    "something else. Keras and PyTorch give the output as well: leave it out.",
    lambda case, report: any(
        isinstance(answer, np.ndarray)
        or not_one_array(answer)
        or isinstance(answer, tuple)
        and any(map(not_one_array, answer))
        for answer in report.answers
    ),
)
NO_STATE = Sign(
    "no-return-state",
    "The layer's one result was unpacked as if it were three. Without `return_state=True` a "
    "Keras LSTM gives its output alone.",
    lambda case, report: "Iterating over a symbolic KerasTensor" in errors_of(report),
    frameworks=("keras",),
)
# The shared sign speaks of one array; here two are wanted.
STATE_SIGNS = tuple(sign for sign in MODEL_SIGNS if sign.key != "several-results")

build_state_encoder = Task(
    function="build_state_encoder",
    lesson=LESSON,
    section="The last state, two ways",
    points=3,
    cases=state_cases,
    reference=pair_of(lambda hidden, cells: (hidden[:, -1], cells[:, -1])),
    results=2,
    tolerance=1e-4,
    seconds=60,
    signs=(NO_STATE, NOT_WRITTEN, NOT_FINISHED, *STATE_SIGNS, FOREIGN, NOT_TWO, OTHER),
    mistakes=(
        Mistake(
            "swapped",
            "The two states are swapped: h comes first, then c.",
            pair_of(lambda hidden, cells: (cells[:, -1], hidden[:, -1])),
        ),
        Mistake(
            "layers-axis",
            "Both states have an axis too many: (1, batch, units). That is how PyTorch gives "
            "them, layers first; take the last layer's with `[-1]`.",
            pair_of(lambda hidden, cells: (hidden[None, :, -1], cells[None, :, -1])),
        ),
        Mistake(
            "layers-axis",
            "The cell state has an axis too many: (1, batch, units). That is how PyTorch gives "
            "both states, layers first; take the last layer's with `[-1]`.",
            pair_of(lambda hidden, cells: (hidden[:, -1], cells[None, :, -1])),
        ),
        Mistake(
            "layers-axis",
            "The hidden state has an axis too many: (1, batch, units). That is how PyTorch gives "
            "both states, layers first; take the last layer's with `[-1]`.",
            pair_of(lambda hidden, cells: (hidden[None, :, -1], cells[:, -1])),
        ),
        Mistake(
            "layers-axis",
            "Both states have an axis too many: (batch, 1, units). Swapping the axes keeps the "
            "layers' axis: take the last layer's states with `[-1]`.",
            pair_of(lambda hidden, cells: (hidden[:, -1:], cells[:, -1:])),
            frameworks=("pytorch",),
        ),
        Mistake(
            "step-axis",
            "Both states have an axis too many: (batch, 1, units). A state belongs to one step "
            "and has no time axis.",
            pair_of(lambda hidden, cells: (hidden[:, -1:], cells[:, -1:])),
            frameworks=("keras",),
        ),
        Mistake(
            "last-row",
            LAST_ROW,
            pair_of(lambda hidden, cells: (hidden[None, -1, -1], cells[None, -1, -1])),
            frameworks=("pytorch",),
        ),
        Mistake(
            "last-row",
            "`[-1]` takes the last sequence of the batch: Keras gives states as (batch, units), "
            "without a layers' axis. Take them as they are.",
            pair_of(lambda hidden, cells: (hidden[-1, -1], cells[-1, -1])),
            frameworks=("keras",),
        ),
        Mistake(
            "output-instead-of-state",
            "Both results are the hidden state. The layer gives three things, output, h and c, "
            "and without all steps the output is h itself: leave the first of them out.",
            pair_of(lambda hidden, cells: (hidden[:, -1], hidden[:, -1])),
        ),
        Mistake(
            "all-steps",
            "The first result holds every step, (batch, time, units): it is the output. The two "
            "states are those of the last step.",
            pair_of(lambda hidden, cells: (hidden, hidden[:, -1])),
        ),
        Mistake(
            "all-steps",
            "The first result holds every step, (batch, time, units): it is the output. The last "
            "hidden state was asked for.",
            pair_of(lambda hidden, cells: (hidden, cells[:, -1])),
        ),
        Mistake(
            "all-steps",
            "The second result holds every step, (batch, time, units): it is the output. The last "
            "cell state was asked for.",
            pair_of(lambda hidden, cells: (hidden[:, -1], hidden)),
        ),
        Mistake(
            "all-steps",
            "The first result holds every step, (batch, time, units): it is the output. The two "
            "states are those of the last step, and without their layers' axis: `[-1]`.",
            pair_of(lambda hidden, cells: (hidden, hidden[None, :, -1])),
            frameworks=("pytorch",),
        ),
        Mistake(
            "squeezed",
            "A bare `squeeze()` removes every axis of one, also the batch axis when the batch is "
            "one sequence. Name the axis, or take `[-1]`.",
            pair_of(lambda hidden, cells: (hidden[:, -1].squeeze(), cells[:, -1].squeeze())),
        ),
        Mistake(
            "only-cell-state",
            "Both results are the cell state c. The first was to be the hidden state h.",
            pair_of(lambda hidden, cells: (cells[:, -1], cells[:, -1])),
        ),
        Mistake(
            "time-major",
            "The batch was read as time, so the states belong to steps: (time, units). PyTorch "
            "wants `batch_first=True`; Keras takes the batch first as it is.",
            lambda case, x: last(swapped_axes(x), case.weights[0]),
        ),
    ),
)


# --- build_stack


def stack_cases(rng, framework):
    rows, steps, features, first, second = different(rng, 5)
    side = int(rng.integers(3, 6))

    def case(group, features, widths, sizes, note=""):
        inputs = [features, *widths[:-1]]
        weights = [draw_weights(rng, *pair) for pair in zip(inputs, widths)]
        return model_case(rng, group, (features, list(widths)), features, weights, sizes, note)

    return [
        case("shape", 3, [5, 2], [(4, 7)], "features 3, units [5, 2]"),
        case("shape", features, [first, second], [(rows, steps)]),
        case("values", features, [first, second], [(rows, steps)]),
        case("values", side + 1, [side, side], [(rows, side)], "two layers of equal width"),
        case("values", side, [side, side], [(side, side)], "widths equal to the features"),
        case("edge cases", features, [first], [(rows, steps)], "a single layer"),
        case("edge cases", 1, [second, first, second], [(1, steps), (rows, 1)], "three layers"),
        case("edge cases", features, [1, 1], [(rows, 1), (1, 1)], "one unit a layer"),
    ]


def stacked(between=lambda hidden, x: hidden, read=lambda hidden, cells: hidden[:, -1]):
    """A stack whose layers are joined by `between` and read out by `read`."""

    def answer(case, x):
        hidden, cells = lstm(x, case.weights[0])
        for weights in case.weights[1:]:
            x = between(hidden, x)
            hidden, cells = lstm(x, weights)
        return read(hidden, cells)

    return answer


def states_passed_up(case, x):
    """Each layer starts from the state in which the one below ended, where widths allow it."""
    start = None
    for weights in case.weights:
        units = weights["recurrent_kernel"].shape[0]
        fits = start is not None and start[0].shape[1] == units
        hidden, cells = lstm(x, weights, start=start if fits else None)
        x, start = hidden, (hidden[:, -1], cells[:, -1])
    return hidden[:, -1]


def with_residual(hidden, x):
    return hidden + x if hidden.shape == x.shape else hidden


def with_relu(case, x):
    for weights in case.weights:
        x, _ = lstm(x, weights, activation=lambda z: np.maximum(z, 0))
    return x[:, -1]


def residual_everywhere(case, x):
    for weights in case.weights:
        x = with_residual(lstm(x, weights)[0], x)
    return x[:, -1]


def unbatched(pick):
    """Upper layers get what `pick` left of (batch, units), which PyTorch takes for one sequence."""

    def answer(case, x):
        for weights in case.weights:
            hidden = lstm(x if x.ndim == 3 else x[None], weights)[0] if x.ndim > 1 else None
            x = pick(hidden if x.ndim == 3 else hidden[0])
        return x

    return answer


def repeated(hidden, x):
    return np.repeat(hidden[:, -1:], x.shape[1], axis=1)


def first_time_major(case, x):
    hidden = swapped_axes(lstm(swapped_axes(x), case.weights[0])[0])
    for weights in case.weights[1:]:
        hidden, _ = lstm(hidden, weights)
    return hidden[:, -1]


def layer_sizes(report):
    """(size of the input, units) of each LSTM that the framework can see."""
    sizes = []
    for name, shape in report.facts.get("parameters", []):
        leaf = name.replace("/", ".").rpartition(".")[2]
        if leaf == "kernel":
            sizes.append((shape[0], shape[1] // 4))
        elif leaf.startswith("weight_ih"):
            sizes.append((shape[1], shape[0] // 4))
    return sorted(sizes)


def chain(features, widths):
    return sorted(zip([features, *widths], widths))


def units_reversed(case, report):
    features, widths = case.arguments
    sizes = layer_sizes(report)
    return sizes == chain(features, widths[::-1]) != chain(features, widths)


def not_chained(case, report):
    features, widths = case.arguments
    sizes = layer_sizes(report)
    return works(report) and sizes == sorted((features, u) for u in widths) != chain(features, widths)


def partly_hidden(case, report):
    """Fewer LSTMs than asked for, and none of those in sight gives a result of this width."""
    seen = [units for units, _ in recurrents(report)]
    got = report.answers[0]
    return (
        works(report)
        and 0 < len(seen) < len(case.weights)
        and not report.facts["extra"]
        and isinstance(got, np.ndarray)
        and got.shape[-1] not in seen
    )


def state_of_other_width(case, report):
    """PyTorch's complaint about a state whose batch fits and whose units do not."""
    sizes = re.search(
        r"Expected hidden\[0\] size \(1, (\d+), (\d+)\), got \[1, (\d+), (\d+)\]",
        errors_of(report),
    )
    return bool(sizes) and sizes[1] == sizes[3] and sizes[2] != sizes[4]


STATE_PASSED_UP = (
    "Each layer starts from the state in which the one below ended. Every layer starts from a "
    "zero state; only the output goes up."
)
STACK_SIGNS = (
    Sign(
        "units-reversed",
        "The widths are taken from the end of `units`. The first entry belongs to the layer that "
        "reads the data, the last one to the layer that is read out.",
        units_reversed,
    ),
    Sign(
        "not-chained",
        "Every layer reads the data. Only the first one was to; each further layer reads what the "
        "one below gives.",
        not_chained,
    ),
    Sign("state-passed-up", STATE_PASSED_UP, state_of_other_width, frameworks=("pytorch",)),
    Sign(
        "tuple-between",
        "A layer got a tuple: an `nn.LSTM` gives the pair (output, (h, c)), and `nn.Sequential` "
        "hands all of it on. Take the output, `x, _ = lstm(x)`, before the next layer.",
        lambda case, report: "'tuple' object has no attribute" in errors_of(report),
        frameworks=("pytorch",),
    ),
    Sign(
        "hidden-parameters",
        "PyTorch cannot see the weights of some layers, so no optimiser would get them. Keep all "
        "of them as attributes or in an `nn.ModuleList`, not in a plain list.",
        partly_hidden,
        frameworks=("pytorch",),
    ),
)
NO_SEQUENCES = Sign(
    "no-sequences",
    "The second layer got two axes, (batch, units), and needs three: every layer but the last "
    "has to give all steps (`return_sequences=True`).",
    lambda case, report: "expected ndim=3, found ndim=2" in errors_of(report),
    frameworks=("keras",),
)


def takes_a_list(case, report):
    text = errors_of(report)
    return ("list" in text and "list index" not in text) or f"got {case.arguments[1]}" in text


NOT_A_LIST = Sign(
    "list-as-number",
    "`units` is a list, one width for each layer, and was used as if it were a number. Go "
    "through it, and make one LSTM for each entry.",
    takes_a_list,
)


build_stack = Task(
    function="build_stack",
    lesson=LESSON,
    section="Stacking layers",
    points=4,
    cases=stack_cases,
    reference=stacked(),
    tolerance=1e-4,
    seconds=60,
    signs=(
        *(NOT_WRITTEN, NOT_FINISHED, NO_SEQUENCES, *STACK_SIGNS),
        *(*MODEL_SIGNS, NOT_A_LIST, FOREIGN, OTHER),
    ),
    mistakes=(
        Mistake(
            "all-steps",
            "The model gives every step of the last layer, (batch, time, units). Only the last "
            "step was asked for.",
            stacked(read=lambda hidden, cells: hidden),
        ),
        Mistake(
            "first-layer",
            "The model gives the state of the first layer. The last one's was asked for.",
            lambda case, x: last(x, case.weights[0])[0],
        ),
        Mistake(
            "cell-state",
            "The model gives the cell state c of the last layer. The hidden state h was asked for.",
            stacked(read=lambda hidden, cells: cells[:, -1]),
        ),
        Mistake(
            "one-step-between",
            "Each layer hands only its last step to the next one, as a sequence of one step. "
            "Hand over all steps: the upper layers read a sequence, too.",
            stacked(between=lambda hidden, x: hidden[:, -1:]),
        ),
        Mistake(
            "batch-as-time",
            "The upper layers got (batch, units), and PyTorch took that for one sequence without "
            "a batch: the batch was read as time. Hand over all steps, (batch, time, units).",
            stacked(
                between=lambda hidden, x: (hidden if hidden.ndim == 2 else hidden[:, -1])[None],
                read=lambda hidden, cells: hidden[0] if len(hidden) == 1 else hidden[:, -1],
            ),
            frameworks=("pytorch",),
        ),
        *(
            Mistake(
                "batch-as-time",
                "The upper layers got (batch, units), and PyTorch took that for one sequence "
                "without a batch: the batch was read as time. Hand over all steps, "
                "(batch, time, units).",
                unbatched(pick),
                frameworks=("pytorch",),
            )
            for pick in (lambda hidden: hidden[:, -1], lambda hidden: hidden[..., -1, :])
        ),
        Mistake(
            "repeated-between",
            "Each layer hands its last step to the next one, repeated at every step. Hand over "
            "all steps as they are.",
            stacked(between=repeated),
        ),
        Mistake(
            "state-passed-up",
            STATE_PASSED_UP,
            states_passed_up,
        ),
        Mistake(
            "residual",
            "A layer's input was added to its output. Nothing was to be added between the layers.",
            stacked(between=with_residual),
        ),
        Mistake(
            "residual",
            "A layer's input was added to its output. Nothing was to be added between the layers "
            "or behind the last.",
            residual_everywhere,
        ),
        Mistake(
            "activation-between",
            "An activation stands between the layers. Hand the output on as it is.",
            stacked(between=lambda hidden, x: np.maximum(hidden, 0)),
        ),
        Mistake(
            "activation-between",
            "An activation stands between the layers. Hand the output on as it is.",
            stacked(between=lambda hidden, x: np.tanh(hidden)),
        ),
        *(
            Mistake(
                "activation-after",
                "An activation stands behind the last layer. Its state was asked for as it is.",
                stacked(between, lambda hidden, cells: np.maximum(hidden[:, -1], 0)),
            )
            for between in (lambda hidden, x: hidden, lambda hidden, x: np.maximum(hidden, 0))
        ),
        Mistake(
            "other-activation",
            "The LSTMs have another activation than tanh. Leave it as the framework has it.",
            with_relu,
            frameworks=("keras",),
        ),
        Mistake(
            "first-step",
            "The first step's state is read. The last one, `[:, -1]`, has seen the sequence.",
            stacked(read=lambda hidden, cells: hidden[:, 0]),
        ),
        Mistake(
            "mean-of-steps",
            "The model gives the mean over all steps. The last step was asked for.",
            stacked(read=lambda hidden, cells: hidden.mean(axis=1)),
        ),
        Mistake(
            "max-of-steps",
            "The model gives the maximum over all steps. The last step was asked for.",
            stacked(read=lambda hidden, cells: hidden.max(axis=1)),
        ),
        Mistake(
            "last-row",
            "`output[-1]` takes the last sequence of the batch with all its steps. The last step "
            "of all sequences is `output[:, -1]`.",
            stacked(read=lambda hidden, cells: hidden[-1]),
        ),
        Mistake(
            "last-row",
            LAST_ROW,
            stacked(read=lambda hidden, cells: hidden[None, -1, -1]),
            frameworks=("pytorch",),
        ),
        Mistake(
            "step-axis",
            "The result has an axis too many: (batch, 1, units). The last step alone is "
            "`[:, -1]`, not `[:, -1:]`.",
            stacked(read=lambda hidden, cells: hidden[:, -1:]),
        ),
        Mistake(
            "squeezed",
            "A bare `squeeze()` removes every axis of one, also the batch axis when the batch is "
            "one sequence. Name the axis, or take `[-1]`.",
            stacked(read=lambda hidden, cells: hidden[:, -1].squeeze()),
        ),
        Mistake(
            "layers-axis",
            "The result has an axis too many: (1, batch, units) is how PyTorch gives states, "
            "layers first. Take the last layer's with `[-1]`.",
            stacked(read=lambda hidden, cells: hidden[None, :, -1]),
        ),
        Mistake(
            "time-major",
            "The batch was read as time: PyTorch wants `batch_first=True`; Keras takes the batch "
            "first as it is.",
            lambda case, x: stacked(read=lambda hidden, cells: hidden[:, -1])(case, swapped_axes(x)),
        ),
        Mistake(
            "time-major-output",
            "The batch was read as time: the shape looks right, the numbers are not. PyTorch "
            "wants `batch_first=True`; Keras takes the batch first as it is.",
            lambda case, x: stacked(read=lambda hidden, cells: hidden[-1])(case, swapped_axes(x)),
        ),
        Mistake(
            "time-major",
            "The first layer read the batch as time, and the others did not: every layer wants "
            "`batch_first=True`.",
            first_time_major,
            frameworks=("pytorch",),
        ),
    ),
)


# --- build_bidirectional


def bidirectional_cases(rng, framework):
    rows, steps, features, units = different(rng, 4)
    side = int(rng.integers(3, 6))

    def case(group, features, units, sizes, note=""):
        weights = [draw_weights(rng, features, units) for _ in range(2)]
        return model_case(rng, group, (features, units), features, weights, sizes, note)

    return [
        case("shape", 3, 5, [(4, 7)], "features 3, units 5"),
        case("shape", features, units, [(rows, steps)]),
        case("values", features, units, [(rows, steps), (units, features)]),
        case("values", side, side, [(side, side)], "as many units as features"),
        case("edge cases", features, units, [(1, steps), (rows, 1), (1, 1)], "one sequence, one step"),
        case("edge cases", 1, units, [(rows, steps)], "one feature"),
        case("edge cases", features, 1, [(rows, steps)], "one unit"),
    ]


def directions(function):
    """A mistake's answer as a function of both directions' hidden states, each (B, T, U).

    The backward ones stand at the step they belong to, as both frameworks give them.
    """

    def answer(case, x):
        forward, _ = lstm(x, case.weights[0])
        backward, _ = lstm(x[:, ::-1], case.weights[1])
        return function(forward, backward[:, ::-1])

    return answer


def joined(forward, backward):
    return np.concatenate([forward, backward], axis=-1)


def cell_states(case, x):
    forward, backward = last(x, case.weights[0]), last(x[:, ::-1], case.weights[1])
    return joined(forward[1], backward[1])


def flipped(order, first=lambda x: x):
    """What two LSTMs give that read first(x) and order(x), each read out at its last step."""
    return lambda case, x: joined(
        last(first(x), case.weights[0])[0], last(order(x), case.weights[1])[0]
    )


def time_major(read):
    return lambda case, x: directions(read)(case, swapped_axes(x))


def seventh_step(forward, backward):
    return joined(forward[:, 6], backward[:, 0])


def alternating(forward, backward):
    return np.stack([forward[:, -1], backward[:, 0]], axis=-1).reshape(len(forward), -1)


def reshaped_states(forward, backward):
    states = np.stack([forward[:, -1], backward[:, 0]])
    return states.reshape(states.shape[1], -1)


BACKWARD_STEP = (
    "The backward direction ends at the *first* step, where it has read the whole sequence. "
)

NOT_CONTIGUOUS = Sign(
    "not-contiguous",
    "`view` cannot follow a transpose: the numbers no longer lie in that order. Use `reshape`, or "
    "concatenate `h_n[0]` and `h_n[1]`.",
    lambda case, report: "view size is not compatible" in errors_of(report),
    frameworks=("pytorch",),
)

build_bidirectional = Task(
    function="build_bidirectional",
    lesson=LESSON,
    section="Reading in both directions",
    points=4,
    cases=bidirectional_cases,
    reference=directions(lambda forward, backward: joined(forward[:, -1], backward[:, 0])),
    tolerance=1e-4,
    seconds=60,
    signs=(NOT_WRITTEN, NOT_FINISHED, NOT_CONTIGUOUS, *MODEL_SIGNS, FOREIGN, OTHER),
    mistakes=(
        Mistake(
            "last-step-of-both",
            BACKWARD_STEP + "`output[:, -1]` holds its state after a single step. Take the "
            "states themselves.",
            directions(lambda forward, backward: joined(forward[:, -1], backward[:, -1])),
        ),
        Mistake(
            "first-step-of-both",
            "`output[:, 0]` holds the forward direction's state after a single step. Its last "
            "state stands at the last step; only the backward direction ends at the first.",
            directions(lambda forward, backward: joined(forward[:, 0], backward[:, 0])),
        ),
        Mistake(
            "directions-swapped",
            "The two directions are swapped: forward's last state comes first, then backward's.",
            directions(lambda forward, backward: joined(backward[:, 0], forward[:, -1])),
        ),
        Mistake(
            "summed",
            "The two directions were added: (batch, units). Put them side by side: "
            "(batch, 2 × units).",
            directions(lambda forward, backward: forward[:, -1] + backward[:, 0]),
        ),
        Mistake(
            "averaged",
            "The two directions were averaged: (batch, units). Put them side by side: "
            "(batch, 2 × units).",
            directions(lambda forward, backward: (forward[:, -1] + backward[:, 0]) / 2),
        ),
        Mistake(
            "reshaped-states",
            "`h_n` is (2, batch, units), and a reshape to (batch, 2 × units) mixes sequences: "
            "it never swaps axes. Concatenate `h_n[0]` and `h_n[1]`.",
            directions(reshaped_states),
        ),
        Mistake(
            "stacked-states",
            "The directions have an axis of their own, (2, batch, units). Put them side by side: "
            "(batch, 2 × units).",
            directions(lambda forward, backward: np.stack([forward[:, -1], backward[:, 0]])),
        ),
        Mistake(
            "joined-along-batch",
            "The two states were concatenated along the batch: (2 × batch, units). Join them "
            "along the last axis.",
            directions(lambda forward, backward: np.concatenate([forward[:, -1], backward[:, 0]])),
        ),
        Mistake(
            "all-steps",
            "The model gives every step of both directions, (batch, time, 2 × units). The last "
            "state of each direction was asked for.",
            directions(joined),
        ),
        Mistake(
            "forward-only",
            "Only the forward direction arrives in the result: (batch, units). The backward "
            "direction's last state belongs behind it.",
            directions(lambda forward, backward: forward[:, -1]),
        ),
        Mistake(
            "backward-only",
            "Only the backward direction arrives in the result: (batch, units). The forward "
            "direction's last state belongs before it; `h_n[-1]` is backward's alone.",
            directions(lambda forward, backward: backward[:, 0]),
        ),
        Mistake(
            "cell-state",
            "The model gives the cell states c. The hidden states h were asked for.",
            cell_states,
        ),
        Mistake(
            "both-forward",
            "Both LSTMs read forward. The second one was to read the sequence from its end.",
            flipped(lambda x: x),
        ),
        Mistake(
            "both-backward",
            "Both LSTMs read the sequence from its end. The first one was to read forward.",
            flipped(lambda x: x[:, ::-1], lambda x: x[:, ::-1]),
        ),
        *(
            Mistake(
                "flipped-axis",
                "The batch was flipped along another axis than time. Time is axis 1: "
                "`[::-1]` turns the sequences' order round, and axis -1 the features'.",
                flipped(order),
            )
            for order in (
                lambda x: x[::-1],
                lambda x: x[..., ::-1],
                lambda x: x[::-1, ::-1, ::-1],
            )
        ),
        Mistake(
            "flipped-output",
            "The second LSTM's output was flipped, not what it reads. Flip the batch along time "
            "before the LSTM.",
            lambda case, x: joined(
                last(x, case.weights[0])[0], lstm(x, case.weights[1])[0][:, 0]
            ),
        ),
        Mistake(
            "wrong-ends",
            "Both directions are read where they begin, after a single step. Forward ends at the "
            "last step, backward at the first.",
            directions(lambda forward, backward: joined(forward[:, 0], backward[:, -1])),
        ),
        Mistake(
            "multiplied",
            "The two directions were multiplied: (batch, units). Put them side by side: "
            "(batch, 2 × units).",
            directions(lambda forward, backward: forward[:, -1] * backward[:, 0]),
        ),
        Mistake(
            "interleaved",
            "The units of both directions alternate. All of forward's come first, then all of "
            "backward's: concatenate the two states.",
            directions(alternating),
        ),
        Mistake(
            "stacked-states",
            "The directions have an axis of their own, (batch, 2, units). Put them side by side: "
            "(batch, 2 × units).",
            directions(lambda forward, backward: np.stack([forward[:, -1], backward[:, 0]], 1)),
        ),
        Mistake(
            "layers-axis",
            "The result has an axis too many: (1, batch, 2 × units). Take a state with `h_n[0]`, "
            "not with `h_n[:1]`.",
            directions(lambda forward, backward: joined(forward[:, -1], backward[:, 0])[None]),
        ),
        Mistake(
            "step-axis",
            "The result has an axis too many: (batch, 1, 2 × units). A step alone is `[:, -1]`, "
            "not `[:, -1:]`.",
            directions(lambda forward, backward: joined(forward[:, -1:], backward[:, :1])),
        ),
        Mistake(
            "squeezed",
            "A bare `squeeze()` removes every axis of one, also the batch axis when the batch is "
            "one sequence. Name the axis, or take `[0]` and `[1]`.",
            directions(lambda forward, backward: joined(forward[:, -1], backward[:, 0]).squeeze()),
        ),
        Mistake(
            "squeezed",
            "A bare `squeeze()` removes every axis of one, also the batch axis when the batch is "
            "one sequence. Name the axis, or take `[0]` and `[1]`.",
            directions(
                lambda forward, backward: joined(
                    forward[:, -1].squeeze(), backward[:, 0].squeeze()
                )
            ),
        ),
        Mistake(
            "mean-of-steps",
            "The model gives the mean over all steps. The last state of each direction was asked "
            "for.",
            directions(lambda forward, backward: joined(forward, backward).mean(axis=1)),
        ),
        Mistake(
            "max-of-steps",
            "The model gives the maximum over all steps. The last state of each direction was "
            "asked for.",
            directions(lambda forward, backward: joined(forward, backward).max(axis=1)),
        ),
        Mistake(
            "last-row",
            LAST_ROW,
            directions(
                lambda forward, backward: joined(
                    np.stack([forward[0, -1], backward[0, 0]]),
                    np.stack([forward[-1, -1], backward[-1, 0]]),
                )
            ),
            frameworks=("pytorch",),
        ),
        Mistake(
            "hidden-and-cell",
            "The result is h and c of the forward direction. Bidirectional gives five things: "
            "the output, then h and c of forward, then h and c of backward.",
            lambda case, x: joined(*last(x, case.weights[0])),
            frameworks=("keras",),
        ),
        Mistake(
            "time-major",
            "The batch was read as time: PyTorch wants `batch_first=True`; Keras takes the batch "
            "first as it is.",
            time_major(lambda forward, backward: joined(forward[:, -1], backward[:, 0])),
        ),
        Mistake(
            "time-major-output",
            "The batch was read as time: the shape looks right, the numbers are not. PyTorch "
            "wants `batch_first=True`; Keras takes the batch first as it is.",
            time_major(lambda forward, backward: joined(forward[-1], backward[0])),
        ),
        Mistake(
            "time-fixed",
            "The number of steps is written into the model. The last step is `[:, -1]`, however "
            "many there are.",
            directions(seventh_step),
        ),
    ),
)


# --- run_in_pieces


def piece_cases(rng, framework):
    rows, features, units = different(rng, 3)

    def case(group, rows, steps, features, units, piece, note="", form=lambda array: array):
        layer = Layer("layer", draw_weights(rng, features, units))
        batch = form(numbers(rng, rows, steps, features))
        return Case(group, (layer, batch, piece), note)

    return [
        case("shape", 4, 7, 3, 5, 3, "batch 4, time 7, pieces of 3"),
        case("shape", rows, 12, features, units, 4),
        case("values", rows, 12, features, units, 4, "pieces that fit"),
        case("values", rows, 11, features, units, 3, "a shorter last piece"),
        case("values", 6, 6, 6, 6, 2, "axes of equal length"),
        case("edge cases", rows, 5, features, units, 1, "pieces of one step"),
        case("edge cases", rows, 5, features, units, 8, "a piece longer than the sequence"),
        case("edge cases", 1, 9, features, units, 4, "one sequence"),
        case("edge cases", rows, 9, 1, 1, 4, "one feature, one unit"),
        case("edge cases", rows, 1, features, units, 2, "one step"),
        case("edge cases", rows, 9, features, units, 4, "every other feature", strided),
    ]


def in_pieces(
    carry=lambda h, c: (h, c),
    order=slice(None),
    keep=lambda pieces: pieces,
    firsts=lambda steps, piece: range(0, steps, piece),
):
    """Outputs of the pieces, joined; `carry` makes the next piece's start of (h, c).

    firsts: where the pieces begin. order, keep: of the outputs, before they are joined.
    """

    def answer(case):
        layer, batch, piece = case.arguments
        start, outputs = None, []
        for first in firsts(batch.shape[1], piece):
            hidden, cells = lstm(batch[:, first : first + piece], layer.weights, start=start)
            start = carry(hidden[:, -1], cells[:, -1])
            outputs.append(hidden)
        return np.concatenate(keep(outputs[order]), axis=1)

    return answer


def whole(case):
    layer, batch, _ = case.arguments
    return lstm(batch, layer.weights)[0]


def full_pieces(case):
    layer, batch, piece = case.arguments
    steps = batch.shape[1] // piece * piece
    if not steps:
        raise ValueError("nothing to join")
    return whole(case)[:, :steps]


def zero_tail(case):
    layer, batch, piece = case.arguments
    hidden = whole(case).copy()
    hidden[:, batch.shape[1] // piece * piece :] = 0
    return hidden


def first_state_kept(case):
    layer, batch, piece = case.arguments
    hidden, cells = lstm(batch[:, :piece], layer.weights)
    start, outputs = (hidden[:, -1], cells[:, -1]), [hidden]
    for first in range(piece, batch.shape[1], piece):
        outputs.append(lstm(batch[:, first : first + piece], layer.weights, start=start)[0])
    return np.concatenate(outputs, axis=1)


def pieces_of(hidden, piece):
    return np.split(hidden, range(piece, hidden.shape[1], piece), axis=1)


def padded_tail(case):
    layer, batch, piece = case.arguments
    missing = -batch.shape[1] % piece
    return lstm(np.pad(batch, ((0, 0), (0, missing), (0, 0))), layer.weights)[0]


def backwards(steps, piece):
    return range(0, steps, piece)[::-1]


TUPLE_RESULT = Sign(
    "several-results",
    "`{function}` gave a tuple of {number} things where one tensor was wanted. Return the outputs "
    "of all steps, and leave the state out.",
    lambda case, report: any(
        isinstance(answer, Failure) and (answer.kind, answer.name) == ("several", "tuple")
        for answer in report.answers
    ),
    frameworks=("pytorch",),
)
TOO_LONG = Sign(
    "whole-at-once",
    "The layer was called with more than `piece` steps at a time. Cut the batch along time, and "
    "feed it piece by piece.",
    lambda case, report: report.longest > case.arguments[2],
)

run_in_pieces = Task(
    function="run_in_pieces",
    lesson=LESSON,
    section="A long sequence in pieces",
    points=3,
    cases=piece_cases,
    reference=whole,
    tolerance=1e-4,
    seconds=60,
    signs=(*COMMON[:4], TUPLE_RESULT, *COMMON[4:-1], TOO_LONG, CHANGES_ARGUMENT),
    mistakes=(
        Mistake(
            "state-reset",
            "Every piece starts from zeros again. Hand the state in which a piece ended to the "
            "next call.",
            in_pieces(lambda h, c: None),
        ),
        Mistake(
            "only-h-carried",
            "Only h goes on from piece to piece, and c starts from zeros. The state is the pair "
            "(h, c).",
            in_pieces(lambda h, c: (h, np.zeros_like(c))),
        ),
        Mistake(
            "only-h-carried",
            "h is handed on in place of both. The state is the pair (h, c).",
            in_pieces(lambda h, c: (h, h)),
        ),
        Mistake(
            "only-c-carried",
            "Only c goes on from piece to piece, and h starts from zeros. The state is the pair "
            "(h, c).",
            in_pieces(lambda h, c: (np.zeros_like(h), c)),
        ),
        Mistake(
            "only-c-carried",
            "c is handed on in place of both. The state is the pair (h, c).",
            in_pieces(lambda h, c: (c, c)),
        ),
        Mistake(
            "states-swapped",
            "h and c are handed on in the wrong order: the state is (h, c).",
            in_pieces(lambda h, c: (c, h)),
        ),
        Mistake(
            "last-piece-lost",
            "The steps after the last full piece are missing. The last piece may be shorter.",
            full_pieces,
        ),
        Mistake(
            "last-piece-lost",
            "The steps after the last full piece are zeros: nothing was written there. The last "
            "piece may be shorter.",
            zero_tail,
        ),
        Mistake(
            "last-piece-lost",
            "The last piece is missing. Go on until no step is left; the last piece may be "
            "shorter.",
            in_pieces(keep=lambda pieces: pieces[:-1]),
        ),
        Mistake(
            "first-state-kept",
            "Every later piece starts from the state in which the first one ended. Set the state "
            "anew after each piece.",
            first_state_kept,
        ),
        Mistake(
            "pieces-reversed",
            "The pieces were read from the last to the first. A sequence is read from its "
            "beginning.",
            in_pieces(order=slice(None, None, -1), firsts=backwards),
        ),
        Mistake(
            "overlapping",
            "The pieces overlap: each begins one step after the one before. Each piece begins "
            "where the last one ended.",
            in_pieces(firsts=lambda steps, piece: range(steps - piece + 1)),
        ),
        Mistake(
            "padded-tail",
            "The result has more steps than the batch: the last piece was padded, and the "
            "padding's outputs kept. The last piece may be shorter.",
            padded_tail,
        ),
        Mistake(
            "order-reversed",
            "The pieces were joined in reverse order. The first piece comes first.",
            in_pieces(lambda h, c: (h, c), order=slice(None, None, -1)),
        ),
        Mistake(
            "last-piece-only",
            "Only the last piece's output came back. Keep each piece's output and join them "
            "along time.",
            in_pieces(lambda h, c: (h, c), keep=lambda pieces: pieces[-1:]),
        ),
        Mistake(
            "first-piece-only",
            "Only the first piece's output came back: the `return` stands inside the loop.",
            lambda case: whole(case)[:, : case.arguments[2]],
        ),
        Mistake(
            "states-of-pieces",
            "One state a piece came back. Keep each piece's output, which holds all its steps.",
            in_pieces(keep=lambda pieces: [hidden[:, -1:] for hidden in pieces]),
        ),
        Mistake(
            "last-state-only",
            "Only the last state came back, (batch, units). All steps were asked for: "
            "(batch, time, units).",
            lambda case: whole(case)[:, -1],
        ),
        Mistake(
            "last-state-only",
            "Only the last state came back, (1, batch, units). All steps were asked for: "
            "(batch, time, units).",
            lambda case: whole(case)[None, :, -1],
            frameworks=("pytorch",),
        ),
        Mistake(
            "time-major",
            "The result is (time, batch, units). The batch comes first: stack the steps along "
            "axis 1.",
            lambda case: swapped_axes(whole(case)),
        ),
        Mistake(
            "joined-along-units",
            "The pieces were joined along the units, the last axis. They belong one after the "
            "other in time: join them along axis 1.",
            lambda case: np.concatenate(pieces_of(whole(case), case.arguments[2]), axis=-1),
        ),
        Mistake(
            "joined-along-batch",
            "The pieces were joined along the batch. They belong one after the other in time: "
            "join them along axis 1.",
            lambda case: np.concatenate(pieces_of(whole(case), case.arguments[2])),
        ),
    ),
)

TASKS = (build_state_encoder, build_stack, build_bidirectional, run_in_pieces)
