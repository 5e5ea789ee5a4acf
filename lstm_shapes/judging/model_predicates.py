"""What can be seen of a model: its parameters, its fixed axes, and what survives a call.

They read what the probe saw of the model (`report.model_info`), compare answers of one model
with each other, and, where the first LSTM is the layer in question, with its states.
"""

from collections.abc import Iterator

import numpy as np

from .lstm import lstm
from .task import Answer, Failure, ModelCase, Report, Weights


def leaf_of(name: str) -> str:
    """Return the last part of a parameter's name, as both frameworks separate it."""
    return name.replace("/", ".").rpartition(".")[2]


def parameters_of(report: Report) -> list[tuple[str, list[int]]]:
    """Return (name, shape) of each parameter that the framework can see."""
    found: list[tuple[str, list[int]]] = report.model_info.get("parameters", [])
    return found


def recurrents(report: Report) -> list[tuple[int, float]]:
    """Return (units, blocks of weights) of each recurrent layer; an LSTM has four blocks."""
    found = []
    for name, shape in parameters_of(report):
        if leaf_of(name) == "recurrent_kernel":
            found.append((shape[0], shape[1] / shape[0]))
        elif leaf_of(name).startswith("weight_hh"):
            found.append((shape[1], shape[0] / shape[1]))
    return found


def works(report: Report) -> bool:
    """Return whether the result is a model that could be called once."""
    info = report.model_info
    return bool(info) and info["model"] and info["error"] is None


def not_a_model(case: ModelCase, report: Report) -> bool:
    return bool(report.model_info) and not report.model_info["model"]


def lstms(case: ModelCase) -> list[Weights]:
    """Return the weights of the LSTMs that the task asks for, without those of a head."""
    return [weights for weights in case.weights if "recurrent_kernel" in weights]


def expected_units(case: ModelCase) -> list[int]:
    """Return the width of each LSTM that the task asks for."""
    return [weights["recurrent_kernel"].shape[0] for weights in lstms(case)]


def several_layers(case: ModelCase, report: Report) -> bool:
    return works(report) and len(recurrents(report)) > len(lstms(case))


def missing_layers(case: ModelCase, report: Report) -> bool:
    return works(report) and 0 < len(recurrents(report)) < len(lstms(case))


def other_cell(case: ModelCase, report: Report) -> bool:
    """Three blocks (a GRU), one (a simple RNN), or weights that no recurrent layer has."""
    found = recurrents(report)
    by_hand = works(report) and not found and bool(report.model_info["parameters"])
    return by_hand or any(blocks != 4 for _, blocks in found)


def swapped_sizes(case: ModelCase, report: Report) -> bool:
    features = case.weights[0]["kernel"].shape[0]
    sizes = [size for size, _ in recurrents(report)]
    return len(lstms(case)) == 1 and sizes == [features] != expected_units(case)


def features_everywhere(case: ModelCase, report: Report) -> bool:
    """Return whether the LSTM, where the task asks for one, has as many units as features."""
    features = case.weights[0]["kernel"].shape[0]
    return len(lstms(case)) != 1 or {size for size, _ in recurrents(report)} <= {features}


def wrong_units(case: ModelCase, report: Report) -> bool:
    sizes = [size for size, _ in recurrents(report)]
    return len(sizes) == len(lstms(case)) and sorted(sizes) != sorted(expected_units(case))


def bias_of(name: str) -> str:
    """Return the name of the bias that belongs to a recurrent weight of this name."""
    return name.replace("recurrent_kernel", "bias").replace("weight_hh", "bias_hh")


def no_bias(case: ModelCase, report: Report) -> bool:
    names = {name for name, _ in parameters_of(report)}
    return any(
        bias_of(name) not in names
        for name in names
        if "recurrent_kernel" in name or "weight_hh" in name
    )


def hidden_parameters(case: ModelCase, report: Report) -> bool:
    none = works(report) and not report.model_info["parameters"]
    return none or report.model_info.get("remade") is True


def learned_state(case: ModelCase, report: Report) -> bool:
    """Extra parameters as wide as the state, of one row, under no weight's name."""
    known = ("kernel", "weight", "bias", "gamma", "beta")
    named = ((leaf_of(name), shape) for name, shape in parameters_of(report))
    extra = [shape for leaf, shape in named if not any(word in leaf for word in known)]
    units = expected_units(case)
    return bool(extra) and all(shape and np.prod(shape) in units for shape in extra)


def extra_parameters(case: ModelCase, report: Report) -> bool:
    return works(report) and bool(report.model_info["extra"])


def fails_except_at_one_size(case: ModelCase, report: Report, axis: int) -> bool:
    """Some calls raise, and those that do not share one size along an axis of an input."""

    def shows(number: int) -> bool:
        sizes: dict[bool, set[int]] = {True: set(), False: set()}
        for call, answer in zip(case.calls, report.answers, strict=True):
            sizes[isinstance(answer, Failure)].add(call.inputs[number].shape[axis])
        return bool(sizes[True]) and len(sizes[False]) == 1 and not sizes[True] & sizes[False]

    return any(shows(number) for number in range(len(case.calls[0].inputs)))


def declared_shapes(report: Report) -> list[list[int | None]]:
    """Return the shape of each input, as far as the model declares them."""
    shape = report.model_info.get("input_shape")
    if not shape:
        return []
    return shape if isinstance(shape[0], list) else [shape]


def batch_fixed(case: ModelCase, report: Report) -> bool:
    return (
        any(shape[0] is not None for shape in declared_shapes(report))
        or fails_except_at_one_size(case, report, 0)
        or any(isinstance(a, Failure) and "Expected hidden" in a.text for a in report.answers)
    )


def batch_not_open(case: ModelCase, report: Report) -> bool:
    """Return False if the model ran with several batch sizes, one row each, and declares none.

    A number of steps that fits one call alone looks like a batch size that does.
    """
    ran = {
        len(call.inputs[0])
        for call, answer in zip(case.calls, report.answers, strict=True)
        if rows_of(answer) == len(call.inputs[0])
    }
    return len(ran) <= 1 or any(shape[0] is not None for shape in declared_shapes(report))


def rows_of(answer: Answer) -> int | None:
    """Return the length of the first axis of an answer, or of the first of several."""
    answer = answer[0] if isinstance(answer, tuple) and answer else answer
    return len(answer) if isinstance(answer, np.ndarray) and answer.ndim else None


def time_fixed(case: ModelCase, report: Report) -> bool:
    return (
        any(len(shape) == 3 and shape[1] is not None for shape in declared_shapes(report))
        or fails_except_at_one_size(case, report, 1)
        or fails_when_short(case, report)
        or stops_early(case, report)
    )


def fails_when_short(case: ModelCase, report: Report) -> bool:
    """Calls with fewer steps than some number raise, all others run; one step shows nothing."""
    steps: dict[bool, list[int]] = {True: [], False: []}
    for call, answer in zip(case.calls, report.answers, strict=True):
        steps[isinstance(answer, Failure)].append(call.inputs[0].shape[1])
    return all(steps.values()) and 1 < max(steps[True]) < min(steps[False])


def stops_early(case: ModelCase, report: Report) -> bool:
    """Right up to some number of steps, and the state after them if there are more.

    Fewer steps than that may be an error: a loop over a fixed range runs past their end.
    """
    if len(case.weights) != 1:
        return False
    read, failed_at = {}, []
    for call, answer in zip(case.calls, report.answers, strict=True):
        hidden, _ = lstm(call.inputs[0], case.weights[0])
        steps = hidden.shape[1]
        if isinstance(answer, Failure):
            failed_at.append(steps)
            continue
        answer = answer[0] if isinstance(answer, tuple) else answer
        if isinstance(answer, Failure) or answer.shape != hidden[:, 0].shape:
            return False
        equal = [np.allclose(answer, hidden[:, step], atol=1e-4) for step in range(steps)]
        read[steps] = equal.index(True) + 1 if any(equal) else 0
    most = max(read.values())
    return (
        1 < most < max(read)
        and all(min(steps, most) == number for steps, number in read.items())
        and all(steps < most for steps in failed_at)
    )


def same_inputs(case: ModelCase, report: Report, training: bool) -> Iterator[tuple[Answer, Answer]]:
    """Yield pairs of answers to the same inputs: (first call, a later one in this mode)."""
    first = case.calls[0]
    for call, answer in zip(case.calls[1:], report.answers[1:], strict=True):
        if call.training == training and call.inputs[0] is first.inputs[0]:
            yield report.answers[0], answer


def differ(one: Answer, other: Answer) -> bool:
    """Return whether two answers have one shape and different numbers."""
    if isinstance(one, tuple) and isinstance(other, tuple):
        return any(differ(*pair) for pair in zip(one, other, strict=False))
    return (
        isinstance(one, np.ndarray)
        and isinstance(other, np.ndarray)
        and one.shape == other.shape
        and not np.allclose(one, other, atol=1e-5)
    )


def stateful(case: ModelCase, report: Report) -> bool:
    return any(differ(*pair) for pair in same_inputs(case, report, training=False))


def dropout(case: ModelCase, report: Report) -> bool:
    return any(differ(*pair) for pair in same_inputs(case, report, training=True))
