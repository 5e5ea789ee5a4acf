"""build_stack: LSTMs on top of each other, (B, T, F) -> the last one's last state (B, U)."""

import re

import numpy as np

from lstm_shapes.judging.diagnostics import errors_of
from lstm_shapes.judging.families import of_axes, of_parts
from lstm_shapes.judging.lstm import draw_weights, lstm
from lstm_shapes.judging.model_predicates import leaf_of, parameters_of, recurrents, works
from lstm_shapes.judging.random_inputs import distinct_sizes
from lstm_shapes.judging.task import Diagnostic, Mistake, Stage, Task
from lstm_shapes.judging.usual import model_case
from lstm_shapes.tasks.lstm_parts import (
    ACTIVATIONS,
    LAST_ROW,
    READS,
    RUNS,
    batch_read_as_time,
    relu,
)

HINTS = {
    "both": (
        "What does the second layer read: one state, or a state for every step? And how many "
        "features does it see?",
    ),
    "keras": (
        "Every layer but the last needs `return_sequences=True`, or the next one gets no steps "
        "to read.",
        "Begin with `keras.Sequential([keras.Input((None, features))])`, then `model.add(...)` "
        "in a loop over `units[:-1]`, and the last one after it.",
    ),
    "pytorch": (
        "A layer of another width is another `nn.LSTM`; keep them in an `nn.ModuleList`. The "
        "first reads `features` numbers, each further one as many as the layer below has units.",
        "In `forward`, a loop: `batch, state = layer(batch)`. After it, the last step of the "
        "last output, `batch[:, -1]`, is the result.",
    ),
}


def stack_cases(rng, framework):
    rows, steps, features, first, second = distinct_sizes(rng, 5)
    side = int(rng.integers(3, 6))

    def case(group, features, widths, sizes, note="", **how):
        inputs = [features, *widths[:-1]]
        weights = [draw_weights(rng, *pair) for pair in zip(inputs, widths, strict=True)]
        return model_case(
            rng, group, (features, list(widths)), features, weights, sizes, note, **how
        )

    return [
        case("shape", 3, [5, 2], [(4, 7)], "features 3, units [5, 2]", thorough=True),
        case("shape", features, [first, second], [(rows, steps)]),
        case("values", features, [first, second], [(rows, steps)]),
        case("values", side + 1, [side, side], [(rows, side)], "two layers of equal width"),
        case("values", side, [side, side], [(side, side)], "widths equal to the features"),
        case("edge cases", features, [first], [(rows, steps)], "a single layer"),
        case("edge cases", 1, [second, first, second], [(1, steps), (rows, 1)], "three layers"),
        case("edge cases", features, [1, 1], [(rows, 1), (1, 1)], "one unit in each layer"),
    ]


ACTIVATION = "An activation is applied between the layers. Pass the output on as it is."
RESIDUAL = "A layer's input was added to its output. Nothing is added between the layers{}."


def with_residual(hidden, x):
    return hidden + x if hidden.shape == x.shape else hidden


BETWEEN = {
    "": ("", lambda hidden, x: hidden),
    "one-step-between": (
        "Each layer passes only its last step on to the next one, as a sequence of one step. Pass "
        "all steps on: the upper layers read a sequence, too.",
        lambda hidden, x: hidden[:, -1:],
    ),
    "repeated-between": (
        "Each layer passes its last step on to the next one, repeated at every step. Pass all "
        "steps on as they are.",
        lambda hidden, x: np.repeat(hidden[:, -1:], x.shape[1], axis=1),
    ),
    "residual": (RESIDUAL.format(""), with_residual),
    "activation-between": (ACTIVATION, lambda hidden, x: relu(hidden)),
    "activation-between:tanh": (ACTIVATION, lambda hidden, x: np.tanh(hidden)),
}


def stack(
    run=RUNS[""][1], between=BETWEEN[""][1], read=READS[""][1], activation=ACTIVATIONS[""][1]
):
    def answer(case, x):
        hidden, cells = run(x, case.weights[0])
        for weights in case.weights[1:]:
            x = between(hidden, x)
            hidden, cells = run(x, weights)
        return activation(read(hidden, cells))

    return answer


def states_passed_up(case, x):
    """Start each layer from the last state of the one below, where widths allow it."""
    start = None
    for weights in case.weights:
        units = weights["recurrent_kernel"].shape[0]
        fits = start is not None and start[0].shape[1] == units
        hidden, cells = lstm(x, weights, start=start if fits else None)
        x, start = hidden, (hidden[:, -1], cells[:, -1])
    return hidden[:, -1]


def residual_everywhere(case, x):
    for weights in case.weights:
        x = with_residual(lstm(x, weights)[0], x)
    return x[:, -1]


def unbatched(pick):
    """Pass (batch, units) up, which PyTorch takes for one sequence without a batch."""

    def answer(case, x):
        for weights in case.weights:
            hidden = lstm(x if x.ndim == 3 else x[None], weights)[0] if x.ndim > 1 else None
            x = pick(hidden if x.ndim == 3 else hidden[0])
        return x

    return answer


def flat_between(hidden, x):
    return (hidden if hidden.ndim == 2 else hidden[:, -1])[None]


def first_or_last(hidden, cells):
    return hidden[0] if len(hidden) == 1 else hidden[:, -1]


def first_time_major(case, x):
    hidden = batch_read_as_time(x, case.weights[0])[0]
    for weights in case.weights[1:]:
        hidden, _ = lstm(hidden, weights)
    return hidden[:, -1]


def layer_sizes(report):
    """Return (size of the input, units) of each LSTM that the framework can see."""
    sizes = []
    for name, shape in parameters_of(report):
        leaf = leaf_of(name)
        if leaf == "kernel":
            sizes.append((shape[0], shape[1] // 4))
        elif leaf.startswith("weight_ih"):
            sizes.append((shape[1], shape[0] // 4))
    return sorted(sizes)


def chain(features, widths):
    return sorted(zip([features, *widths], widths, strict=False))


def units_reversed(case, report):
    features, widths = case.arguments
    sizes = layer_sizes(report)
    return sizes == chain(features, widths[::-1]) != chain(features, widths)


def not_chained(case, report):
    features, widths = case.arguments
    sizes = layer_sizes(report)
    return works(report) and sizes == sorted((features, u) for u in widths) != chain(
        features, widths
    )


def partly_hidden(case, report):
    """Return whether LSTMs are missing, and no visible one has the width of the result."""
    seen = [units for units, _ in recurrents(report)]
    got = report.answers[0]
    return (
        works(report)
        and 0 < len(seen) < len(case.weights)
        and not report.model_info["extra"]
        and isinstance(got, np.ndarray)
        and got.shape[-1] not in seen
    )


def state_of_other_width(case, report):
    """Return whether PyTorch refused a state of the right batch size and another width."""
    sizes = re.search(
        r"Expected hidden\[0\] size \(1, (\d+), (\d+)\), got \[1, (\d+), (\d+)\]",
        errors_of(report),
    )
    return bool(sizes) and sizes[1] == sizes[3] and sizes[2] != sizes[4]


def takes_a_list(case, report):
    text = errors_of(report)
    return ("list" in text and "list index" not in text) or f"got {case.arguments[1]}" in text


STATE_PASSED_UP = (
    "Each layer starts from the last state of the one below. Every layer starts from a zero state; "
    "only the output is passed up."
)
BATCH_AS_TIME = (
    "The upper layers got (batch, units), and PyTorch took that for one sequence without a batch: "
    "the batch was read as time. Pass all steps on, (batch, time, units)."
)
DIAGNOSTICS = (
    Diagnostic(
        "no-sequences",
        "The second layer got two axes, (batch, units), but needs three: every layer but the last "
        "must return all steps (`return_sequences=True`).",
        lambda case, report: "expected ndim=3, found ndim=2" in errors_of(report),
        Stage.NOT_A_MODEL,
        frameworks=("keras",),
    ),
    Diagnostic(
        "units-reversed",
        "The widths are in reverse order. The first entry of `units` is the width of the layer "
        "that reads the data, the last one of the layer whose state is returned.",
        units_reversed,
        Stage.PARAMETERS,
    ),
    Diagnostic(
        "not-chained",
        "Every layer reads the data. Only the first one does; each further layer reads the output "
        "of the one below.",
        not_chained,
        Stage.PARAMETERS,
    ),
    Diagnostic(
        "state-passed-up",
        STATE_PASSED_UP,
        state_of_other_width,
        Stage.PARAMETERS,
        frameworks=("pytorch",),
    ),
    Diagnostic(
        "tuple-between",
        "A layer got a tuple: an `nn.LSTM` returns the pair (output, (h, c)), and `nn.Sequential` "
        "passes all of it on. Take the output, `x, _ = lstm(x)`, before the next layer.",
        lambda case, report: "'tuple' object has no attribute" in errors_of(report),
        Stage.WRONG_TYPE,
        frameworks=("pytorch",),
    ),
    Diagnostic(
        "partly-hidden-parameters",
        "PyTorch cannot see the weights of some layers, so no optimizer would get them. Keep all "
        "of them as attributes or in an `nn.ModuleList`, not in a plain list.",
        partly_hidden,
        Stage.PARAMETERS,
        frameworks=("pytorch",),
    ),
    Diagnostic(
        "list-as-number",
        "`units` is a list, one width for each layer, but was used as if it were a number. Make "
        "one LSTM for each entry.",
        takes_a_list,
        Stage.SIDE_EFFECT,
    ),
)

TASK = Task(
    function="build_stack",
    section="Stacking layers",
    points=4,
    position=2,
    cases=stack_cases,
    reference=stack(),
    kind="model",
    tolerance=1e-4,
    timeout_s=60,
    hints=HINTS,
    diagnostics=DIAGNOSTICS,
    mistakes=(
        Mistake(
            "first-layer",
            "The model returns the state of the first layer. Return the last one's.",
            lambda case, x: lstm(x, case.weights[0])[0][:, -1],
        ),
        *(
            Mistake("batch-as-time", BATCH_AS_TIME, answer, frameworks=("pytorch",))
            for answer in (
                stack(between=flat_between, read=first_or_last),
                unbatched(lambda hidden: hidden[:, -1]),
                unbatched(lambda hidden: hidden[..., -1, :]),
            )
        ),
        Mistake("state-passed-up", STATE_PASSED_UP, states_passed_up),
        Mistake("residual", RESIDUAL.format(" or after the last one"), residual_everywhere),
        Mistake(
            "last-row",
            LAST_ROW,
            stack(read=lambda hidden, cells: hidden[None, -1, -1]),
            frameworks=("pytorch",),
        ),
        Mistake(
            "time-major",
            "The first layer read the batch as time, and the others did not: every layer needs "
            "`batch_first=True`.",
            first_time_major,
            frameworks=("pytorch",),
        ),
        *of_parts(stack, run=RUNS, read=READS),
        *of_parts(stack, between=BETWEEN, read=READS),
        *of_parts(stack, between=BETWEEN, activation=ACTIVATIONS),
        *of_axes(stack(), "batch units"),
    ),
)
