"""build_stack: one LSTM on the outputs of another."""

import re

import numpy as np

from lstm_shapes.judging.diagnostics import FOREIGN, NOT_FINISHED, NOT_WRITTEN, OTHER, errors_of
from lstm_shapes.judging.lstm import draw_weights, lstm
from lstm_shapes.judging.model_diagnostics import recurrents, works
from lstm_shapes.judging.random_inputs import distinct_sizes
from lstm_shapes.judging.task import Diagnostic, Mistake, Task
from lstm_shapes.judging.usual import model_case

from .shared import LAST_ROW, MODEL_DIAGNOSTICS, last, swapped_axes


def stack_cases(rng, framework):
    rows, steps, features, first, second = distinct_sizes(rng, 5)
    side = int(rng.integers(3, 6))

    def case(group, features, widths, sizes, note="", **how):
        inputs = [features, *widths[:-1]]
        weights = [draw_weights(rng, *pair) for pair in zip(inputs, widths)]
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
    for name, shape in report.model_info.get("parameters", []):
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
    return works(report) and sizes == sorted((features, u) for u in widths) != chain(
        features, widths
    )


def partly_hidden(case, report):
    """Fewer LSTMs than asked for, and none of those in sight gives a result of this width."""
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
STACK_DIAGNOSTICS = (
    Diagnostic(
        "units-reversed",
        "The widths are taken from the end of `units`. The first entry belongs to the layer that "
        "reads the data, the last one to the layer that is read out.",
        units_reversed,
    ),
    Diagnostic(
        "not-chained",
        "Every layer reads the data. Only the first one was to; each further layer reads what the "
        "one below gives.",
        not_chained,
    ),
    Diagnostic("state-passed-up", STATE_PASSED_UP, state_of_other_width, frameworks=("pytorch",)),
    Diagnostic(
        "tuple-between",
        "A layer got a tuple: an `nn.LSTM` gives the pair (output, (h, c)), and `nn.Sequential` "
        "hands all of it on. Take the output, `x, _ = lstm(x)`, before the next layer.",
        lambda case, report: "'tuple' object has no attribute" in errors_of(report),
        frameworks=("pytorch",),
    ),
    Diagnostic(
        "hidden-parameters",
        "PyTorch cannot see the weights of some layers, so no optimiser would get them. Keep all "
        "of them as attributes or in an `nn.ModuleList`, not in a plain list.",
        partly_hidden,
        frameworks=("pytorch",),
    ),
)
NO_SEQUENCES = Diagnostic(
    "no-sequences",
    "The second layer got two axes, (batch, units), and needs three: every layer but the last "
    "has to give all steps (`return_sequences=True`).",
    lambda case, report: "expected ndim=3, found ndim=2" in errors_of(report),
    frameworks=("keras",),
)


def takes_a_list(case, report):
    text = errors_of(report)
    return ("list" in text and "list index" not in text) or f"got {case.arguments[1]}" in text


NOT_A_LIST = Diagnostic(
    "list-as-number",
    "`units` is a list, one width for each layer, and was used as if it were a number. Go "
    "through it, and make one LSTM for each entry.",
    takes_a_list,
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
        "last output, `batch[:, -1]`, is the answer.",
    ),
}

TASK = Task(
    function="build_stack",
    position=2,
    section="Stacking layers",
    points=4,
    hints=HINTS,
    cases=stack_cases,
    reference=stacked(),
    tolerance=1e-4,
    timeout_s=60,
    diagnostics=(
        *(NOT_WRITTEN, NOT_FINISHED, NO_SEQUENCES, *STACK_DIAGNOSTICS),
        *(*MODEL_DIAGNOSTICS, NOT_A_LIST, FOREIGN, OTHER),
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
            lambda case, x: stacked(read=lambda hidden, cells: hidden[:, -1])(
                case, swapped_axes(x)
            ),
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
