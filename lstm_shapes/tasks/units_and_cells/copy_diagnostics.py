"""Diagnostics of copied weights: what came back is not the layer, or not all of it was copied."""

import numpy as np

from lstm_shapes.judging.lstm import lstm
from lstm_shapes.judging.task import Array, Diagnostic, Report, Stage
from lstm_shapes.tasks.framework_errors import (
    WORDS_OF_COPIES,
    WORDS_OF_PRODUCTS,
    not_transposed,
    with_text,
)

from .copy_cases import CopyCase


def same_as(answer: object, states: Array) -> bool:
    return isinstance(answer, np.ndarray) and np.allclose(answer, states, atol=1e-4)


def has_shape(answer: object, states: Array) -> bool:
    return isinstance(answer, np.ndarray) and answer.shape == states.shape


def nothing_copied(case: CopyCase, report: Report) -> bool:
    """Return whether the answers are those of the layer as it was."""
    if not report.model_info or case.weights:
        return False
    old, answer = lstm(case.calls[0].inputs[0], case.own)[0], report.answers[0]
    return has_shape(answer, old) and same_as(answer, old)


def replaced(case: CopyCase, report: Report) -> bool:
    """Return whether weights loaded into the layer's variables do not reach its output."""
    if not case.weights or not report.model_info or report.model_info["error"] is not None:
        return False
    loaded, answer = lstm(case.calls[0].inputs[0], case.weights[0])[0], report.answers[0]
    return has_shape(answer, loaded) and not same_as(answer, loaded)


NOT_TRANSPOSED = {
    "keras": "A weight was not transposed: PyTorch keeps `weight_ih` as (4 · units, features) and "
    "`weight_hh` as (4 · units, units), Keras both transposed. Copy their `.T`.",
    "pytorch": "A kernel was not transposed: Keras keeps `kernel` as (features, 4 · units) and "
    "`recurrent_kernel` as (units, 4 · units), PyTorch both transposed. Copy their `.T`.",
}
OWN_NAMES = "`weight_ih_l0`, `weight_hh_l0`, `bias_ih_l0`, and `bias_hh_l0`"
DIAGNOSTICS = (
    Diagnostic(
        "not-the-layer",
        "`{function}` did not return a layer. Copy the weights into the layer that was passed, and "
        "return that layer.",
        lambda case, report: bool(report.model_info) and not report.model_info["model"],
        Stage.NOT_A_MODEL,
    ),
    Diagnostic(
        "new-layer",
        "`{function}` returned another layer than the one it was passed. Copy the weights into "
        "that one: the calling code would see nothing of them.",
        lambda case, report: bool(report.model_info) and not report.same,
        Stage.NOT_A_MODEL,
        fails_group="edge cases",
    ),
    Diagnostic(
        "other-names",
        f"The layer has new parameters besides its own. Its own are called {OWN_NAMES}: copy into "
        "those.",
        lambda case, report: (
            report.model_info.get("model") is True and len(report.model_info["parameters"]) > 4
        ),
        Stage.PARAMETERS,
        frameworks=("pytorch",),
    ),
    Diagnostic(
        "other-names",
        f"The names in the state_dict are not the layer's. They are {OWN_NAMES}, and all four are "
        "needed.",
        with_text(r"Missing key\(s\) in state_dict"),
        Stage.PARAMETERS,
        frameworks=("pytorch",),
    ),
    Diagnostic(
        "nothing-copied",
        {
            "keras": "The layer returns what it returned before: nothing was copied into it. "
            "`layer.get_weights()` returns copies, and `layer.kernel` is not one of its weights; "
            "`layer.set_weights([...])` writes them.",
            "pytorch": "The layer returns what it returned before: nothing was copied into it. "
            "Write into its parameters, with `copy_` under `torch.no_grad()`.",
        },
        nothing_copied,
        Stage.PARAMETERS,
    ),
    Diagnostic(
        "no-grad",
        "PyTorch does not let a parameter be overwritten while it records operations for the "
        "gradient. Copy under `with torch.no_grad():`.",
        with_text("leaf Variable that requires grad"),
        frameworks=("pytorch",),
    ),
    Diagnostic(
        "not-a-parameter",
        "A tensor cannot replace a parameter. Copy its numbers into the parameter: "
        "`lstm.weight_ih_l0.copy_(...)` under `with torch.no_grad():`.",
        with_text("cannot assign 'torch"),
        frameworks=("pytorch",),
    ),
    Diagnostic(
        "biases-not-added",
        "Keras has one bias where PyTorch has two: add `bias_ih` and `bias_hh`, and copy the sum.",
        with_text(r"weight list of length 4|provided weight shape \((\d+,\)|2, )"),
        frameworks=("keras",),
    ),
    Diagnostic(
        "not-transposed",
        NOT_TRANSPOSED,
        # A parameter that was replaced takes any shape; then it is the layer's call that raises.
        not_transposed(f"{WORDS_OF_COPIES}|{WORDS_OF_PRODUCTS}", lambda case: case.in_keras),
    ),
    Diagnostic(
        "variables-replaced",
        "The layer's own variables were replaced by arrays, so loading or training the layer's "
        "weights changes nothing anymore. Write into them, with `layer.set_weights([...])` or "
        "`layer.cell.kernel.assign(...)`.",
        replaced,
        fails_group="edge cases",
        frameworks=("keras",),
    ),
)
