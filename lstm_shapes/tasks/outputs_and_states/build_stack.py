"""build_stack: LSTMs on top of each other, (B, T, F) -> the last one's last state (B, U)."""

import numpy as np

from lstm_shapes.judging.families import of_axes
from lstm_shapes.judging.lstm import draw_weights, lstm
from lstm_shapes.judging.parts import made_of, mistakes_of, same_mistake
from lstm_shapes.judging.random_inputs import distinct_sizes
from lstm_shapes.judging.task import Task
from lstm_shapes.judging.usual import model_case
from lstm_shapes.tasks.lstm_parts import (
    ACTIVATIONS,
    LAST_ROW,
    READS,
    RUNS,
    batch_read_as_time,
    relu,
)

from .stack_diagnostics import DIAGNOSTICS, STATE_PASSED_UP

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
    **same_mistake(
        "activation-between",
        "An activation is applied between the layers. Pass the output on as it is.",
        lambda hidden, x: relu(hidden),
        lambda hidden, x: np.tanh(hidden),
    ),
}


@made_of(run=RUNS, between=BETWEEN, read=READS, activation=ACTIVATIONS)
def stack(case, x, run, between, read, activation):
    hidden, cells = run(x, case.weights[0])
    for weights in case.weights[1:]:
        x = between(hidden, x)
        hidden, cells = run(x, weights)
    return activation(read(hidden, cells))


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


MISTAKES = {
    "first-layer": (
        "The model returns the state of the first layer. Return the last one's.",
        lambda case, x: lstm(x, case.weights[0])[0][:, -1],
    ),
    "state-passed-up": (STATE_PASSED_UP, states_passed_up),
    "residual": (RESIDUAL.format(" or after the last one"), residual_everywhere),
}
PYTORCH_MISTAKES = {
    **same_mistake(
        "batch-as-time",
        "The upper layers got (batch, units), and PyTorch took that for one sequence without a "
        "batch: the batch was read as time. Pass all steps on, (batch, time, units).",
        stack.but(between=flat_between, read=first_or_last),
        unbatched(lambda hidden: hidden[:, -1]),
        unbatched(lambda hidden: hidden[..., -1, :]),
    ),
    "last-row": (LAST_ROW, stack.but(read=lambda hidden, cells: hidden[None, -1, -1])),
    "time-major": (
        "The first layer read the batch as time, and the others did not: every layer needs "
        "`batch_first=True`.",
        first_time_major,
    ),
}

TASK = Task(
    function="build_stack",
    section="Stacking layers",
    points=4,
    position=2,
    cases=stack_cases,
    reference=stack,
    kind="model",
    tolerance=1e-4,
    timeout_s=60,
    hints=HINTS,
    diagnostics=DIAGNOSTICS,
    mistakes=(
        *mistakes_of(PYTORCH_MISTAKES, ("pytorch",)),
        *mistakes_of(MISTAKES),
        *stack.mistakes("run read", "between read", "between activation"),
        *of_axes(stack, "batch units"),
    ),
)
