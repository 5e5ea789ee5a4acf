"""Signs of a model: its parameters, its fixed axes, and what survives a call.

They read what the probe saw of the model (`report.model_info`) and, for models whose
first LSTM is the layer in question, compare answers of one model with each other.
"""

import numpy as np

from .diagnostics import CHANGES_ARGUMENT, RETURNS_NOTHING, SHAPE_INSTEAD, failed
from .lstm import lstm
from .task import Diagnostic, Failure


def recurrents(report):
    """(units, gate blocks) of each recurrent weight the framework can see."""
    found = []
    for name, shape in report.model_info.get("parameters", []):
        leaf = name.replace("/", ".").rpartition(".")[2]
        if leaf == "recurrent_kernel":
            found.append((shape[0], shape[1] / shape[0]))
        elif leaf.startswith("weight_hh"):
            found.append((shape[1], shape[0] / shape[1]))
    return found


def leaves(report):
    return [
        (name.replace("/", ".").rpartition(".")[2], shape)
        for name, shape in report.model_info.get("parameters", [])
    ]


def not_a_model(case, report):
    return bool(report.model_info) and not report.model_info["model"]


def lstms(case):
    """The weights of the LSTMs that were asked for, without those of a head."""
    return [weights for weights in case.weights if "recurrent_kernel" in weights]


def several_layers(case, report):
    return works(report) and len(recurrents(report)) > len(lstms(case))


def other_cell(case, report):
    """Three blocks (a GRU), one (a simple RNN), or weights that no recurrent layer has."""
    found = recurrents(report)
    by_hand = works(report) and not found and bool(report.model_info["parameters"])
    return by_hand or any(blocks != 4 for _, blocks in found)


def missing_layers(case, report):
    return works(report) and 0 < len(recurrents(report)) < len(lstms(case))


def wanted_units(case):
    """The width of each LSTM that was asked for."""
    return [weights["recurrent_kernel"].shape[0] for weights in lstms(case)]


def swapped_sizes(case, report):
    features = case.weights[0]["kernel"].shape[0]
    sizes = [size for size, _ in recurrents(report)]
    return len(lstms(case)) == 1 and sizes == [features] != wanted_units(case)


def features_everywhere(case, report):
    """Whether the LSTM, where one was asked for, has as many units as there are features."""
    features = case.weights[0]["kernel"].shape[0]
    return len(lstms(case)) != 1 or {size for size, _ in recurrents(report)} <= {features}


def wrong_units(case, report):
    sizes = [size for size, _ in recurrents(report)]
    return len(sizes) == len(lstms(case)) and sorted(sizes) != sorted(wanted_units(case))


def no_bias(case, report):
    names = {name for name, _ in report.model_info.get("parameters", [])}
    return any(
        bias_beside(name) not in names
        for name in names
        if "recurrent_kernel" in name or "weight_hh" in name
    )


def bias_beside(name):
    """The name of the bias that belongs to a recurrent weight of this name."""
    return name.replace("recurrent_kernel", "bias").replace("weight_hh", "bias_hh")


def works(report):
    return (
        bool(report.model_info)
        and report.model_info["model"]
        and report.model_info["error"] is None
    )


def hidden_parameters(case, report):
    none = works(report) and not report.model_info["parameters"]
    return none or report.model_info.get("remade") is True


def learned_state(case, report):
    """Extra parameters as wide as the state and of one row, under no weight's name."""
    known = ("kernel", "weight", "bias", "gamma", "beta")
    extra = [shape for leaf, shape in leaves(report) if not any(k in leaf for k in known)]
    return bool(extra) and all(shape and np.prod(shape) in wanted_units(case) for shape in extra)


def extra_parameters(case, report):
    return works(report) and bool(report.model_info["extra"])


def fails_but_at_one_size(case, report, axis):
    """Some calls raise, and those that do not share one size along an axis of an input."""

    def tells(number):
        sizes = {True: set(), False: set()}
        for call, answer in zip(case.calls, report.answers):
            sizes[isinstance(answer, Failure)].add(call.inputs[number].shape[axis])
        return bool(sizes[True]) and len(sizes[False]) == 1 and not sizes[True] & sizes[False]

    return any(tells(number) for number in range(len(case.calls[0].inputs)))


def declared_shapes(report):
    """The shape of each input, as far as the model declares them."""
    shape = report.model_info.get("input_shape")
    if not shape:
        return []
    return shape if isinstance(shape[0], list) else [shape]


def batch_fixed(case, report):
    return (
        any(shape[0] is not None for shape in declared_shapes(report))
        or fails_but_at_one_size(case, report, 0)
        or any(isinstance(a, Failure) and "Expected hidden" in a.text for a in report.answers)
    )


def batch_open(case, report):
    """Whether the model ran with batches of several sizes, a row for each, and declares none."""
    ran = {
        len(call.inputs[0])
        for call, answer in zip(case.calls, report.answers)
        if rows_of(answer) == len(call.inputs[0])
    }
    return len(ran) > 1 and all(shape[0] is None for shape in declared_shapes(report))


def rows_of(answer):
    """The length of the first axis of an answer, or of the first of several."""
    answer = answer[0] if isinstance(answer, tuple) and answer else answer
    return len(answer) if isinstance(answer, np.ndarray) and answer.ndim else None


def time_fixed(case, report):
    if any(len(shape) == 3 and shape[1] is not None for shape in declared_shapes(report)):
        return True
    return (
        fails_but_at_one_size(case, report, 1)
        or fails_when_short(case, report)
        or stops_early(case, report)
    )


def fails_when_short(case, report):
    """Calls of fewer steps than some number raise, and all others run; one step shows nothing."""
    steps = {True: [], False: []}
    for call, answer in zip(case.calls, report.answers):
        steps[isinstance(answer, Failure)].append(call.inputs[0].shape[1])
    return all(steps.values()) and 1 < max(steps[True]) < min(steps[False])


def stops_early(case, report):
    """Right up to some number of steps, and still the state after them when there are more.

    Fewer steps than that may be an error: a loop over a fixed range runs past their end.
    """
    if len(case.weights) != 1:
        return False
    read, failed_at = {}, []
    for call, answer in zip(case.calls, report.answers):
        hidden, _ = lstm(call.inputs[0], case.weights[0])
        steps = hidden.shape[1]
        if isinstance(answer, Failure):
            failed_at.append(steps)
            continue
        answer = answer[0] if isinstance(answer, tuple) else answer
        if isinstance(answer, Failure) or answer.shape != hidden[:, 0].shape:
            return False
        after = [np.allclose(answer, hidden[:, step], atol=1e-4) for step in range(steps)]
        read[steps] = after.index(True) + 1 if any(after) else 0
    most = max(read.values())
    return (
        1 < most < max(read)
        and all(min(steps, most) == number for steps, number in read.items())
        and all(steps < most for steps in failed_at)
    )


def same_inputs(case, report, training):
    """Pairs of answers to the same inputs: (first call, a later one in this mode)."""
    for number, call in enumerate(case.calls[1:], 1):
        first = case.calls[0]
        if call.training == training and call.inputs[0] is first.inputs[0]:
            yield report.answers[0], report.answers[number]


def differ(pair):
    if all(isinstance(answer, tuple) for answer in pair):
        return any(differ(items) for items in zip(*pair))
    return (
        all(isinstance(answer, np.ndarray) for answer in pair)
        and pair[0].shape == pair[1].shape
        and not np.allclose(*pair, atol=1e-5)
    )


def stateful(case, report):
    return any(differ(pair) for pair in same_inputs(case, report, training=False))


def dropout(case, report):
    return any(differ(pair) for pair in same_inputs(case, report, training=True))


DIAGNOSTICS = (
    RETURNS_NOTHING,
    SHAPE_INSTEAD,
    Diagnostic(
        "not-a-model",
        {
            "keras": "What `{function}` returned is not a model. Return a Keras model or layer, "
            "not a function, a tensor or a class.",
            "pytorch": "What `{function}` returned is not a model. Return an `nn.Module`, "
            "not a function, a tensor or a class.",
        },
        not_a_model,
    ),
    Diagnostic(
        "several-results",
        "The model gave a {name} of {number} things where one array was wanted: pick the one "
        "that was asked for.",
        failed("several"),
    ),
    Diagnostic(
        "extra-layers",
        "The model has more LSTMs than were asked for (a further layer, or a second direction).",
        several_layers,
    ),
    Diagnostic(
        "missing-layers",
        "The model has fewer LSTMs than were asked for. Each one has weights of its own: a layer "
        "that is used twice is one layer.",
        missing_layers,
    ),
    Diagnostic(
        "other-cell",
        "The model has no LSTM of the framework's own: an LSTM has four blocks of weights, a GRU "
        "three and a simple RNN one.",
        other_cell,
    ),
    Diagnostic(
        "swapped-sizes",
        "`features` and `units` are swapped: the layer has as many units as there are features. "
        "Features come with the data; units are what you choose.",
        swapped_sizes,
        consistent_with=features_everywhere,
    ),
    Diagnostic(
        "wrong-units",
        "An LSTM has another number of units than `units` says.",
        wrong_units,
    ),
    Diagnostic(
        "no-bias",
        "The LSTM has no biases. Leave them on, as the framework does by default.",
        no_bias,
    ),
    Diagnostic(
        "hidden-parameters",
        {
            "keras": "The framework cannot see the LSTM's weights, so nothing would train them. "
            "Make the layer once, in `__init__` or outside the call, and keep it as an attribute.",
            "pytorch": "The framework cannot see the LSTM's weights, so no optimiser would get "
            "them. Make the layer once, in `__init__`, and keep it as an attribute or in an "
            "`nn.ModuleList`, not in a plain list.",
        },
        hidden_parameters,
    ),
    Diagnostic(
        "stateful",
        "The same batch twice in a row gives two answers: the state it begins with is kept from "
        "call to call, or random. Every call was to start from a zero state.",
        stateful,
    ),
    Diagnostic(
        "learned-initial-state",
        "The model learns its initial state. Every call was to start from a zero state: give the "
        "LSTM none.",
        learned_state,
    ),
    Diagnostic(
        "extra-layers",
        "The model has parameters that were not asked for: a layer before or behind the LSTM. "
        "Leave the LSTM alone.",
        extra_parameters,
    ),
    Diagnostic(
        "dropout",
        "The answer changes in training mode: there is dropout in the model, and none was asked "
        "for.",
        dropout,
    ),
    Diagnostic(
        "batch-fixed",
        "The batch size is written into the model. Leave it open: the same layer takes batches of "
        "1, 4 and 53394.",
        batch_fixed,
        fails_group="edge cases",
        # A number of steps that fits one call alone looks like a batch that does.
        consistent_with=lambda case, report: not batch_open(case, report),
    ),
    Diagnostic(
        "time-fixed",
        "The number of steps is written into the model. Leave it open: an LSTM reads as many "
        "steps as it is given.",
        time_fixed,
        fails_group="edge cases",
    ),
    CHANGES_ARGUMENT,
)
