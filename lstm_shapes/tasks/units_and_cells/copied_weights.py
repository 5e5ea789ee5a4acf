"""from_pytorch and from_keras: weights from one framework's layer into the other's."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from lstm_shapes.judging.lstm import draw_weights, in_pytorch, lstm
from lstm_shapes.judging.random_inputs import (
    distinct_sizes,
    random_array,
    read_only,
    strided,
    transposed,
)
from lstm_shapes.judging.task import (
    Array,
    Call,
    Diagnostic,
    Layer,
    Mistake,
    ModelCase,
    Reference,
    Report,
    Stage,
    Weights,
)
from lstm_shapes.tasks.framework_errors import WORDS_OF_COPIES, not_transposed, with_text

from .weights import ORDERS, SWAPPED, not_transposed_if_square

Change = Callable[[Weights, "CopyCase"], Weights]


@dataclass(frozen=True, eq=False)
class CopyCase(ModelCase):
    """own: the layer's weights. copied: those to copy, in Keras's layout, passed as `given`."""

    own: Weights = field(default_factory=dict, kw_only=True)
    copied: Weights = field(default_factory=dict, kw_only=True)
    given: Weights = field(default_factory=dict, kw_only=True)
    framework: str = field(default="", kw_only=True)


def copy_cases(rng, framework):
    rows, steps, features, units = distinct_sizes(rng, 4, low=3, high=8)
    side = int(rng.integers(2, 5))

    def case(group, features, units, note="", rows=rows, steps=steps, form=None, later=False):
        own, weights, others = (draw_weights(rng, features, units) for _ in range(3))
        given = in_pytorch(weights) if framework == "keras" else weights
        arrays = (form(array) if form else array for array in given.values())
        return CopyCase(
            group,
            (Layer("layer", own), *arrays),
            note,
            sizes=(rows, steps, features, units),
            calls=(Call((random_array(rng, rows, steps, features),), pick=0),),
            weights=(others,) if later else (),
            own=own,
            copied=weights,
            given=given,
            framework=framework,
        )

    cases = [
        case("shape", 3, 5, "features 3, units 5", rows=4, steps=7),
        case("shape", features, units),
        case("values", features, units),
        case("values", units, features),
        case("values", side, side, "as many units as features"),
        # Only here does the kernel fit both as it is and transposed.
        case("values", 4 * side, side, "four times as many features as units", steps=3),
        case("values", features, units, "as many steps as sequences", rows=3, steps=3),
        case("edge cases", 1, units, "one feature"),
        case("edge cases", features, 1, "one unit", rows=1),
        case("edge cases", features, units, "one step", steps=1),
        case("edge cases", features, units, "every other column", form=strided),
        case("edge cases", features, units, "transposed arrays", form=transposed),
        case("edge cases", features, units, "read-only arrays", form=read_only),
    ]
    if framework == "keras":
        # An array in a variable's place computes correctly, but is not a weight of the layer.
        note = "other weights loaded afterwards"
        cases.append(case("edge cases", features, units, note, later=True))
    return cases


def copied(change: Change = lambda weights, case: weights) -> Reference:
    """Return an answer: all hidden states with changed weights, or with those loaded later."""

    def answer(case: CopyCase, x: Array) -> Array:
        return lstm(x, case.weights[0] if case.weights else change(case.copied, case))[0]

    return answer


def with_biases(function: Callable[..., Array]) -> Reference:
    """Return an answer whose bias is made of the given ones: (bias,), or both of PyTorch's."""

    def change(weights: Weights, case: CopyCase) -> Weights:
        given = [array for role, array in case.given.items() if "bias" in role]
        return {**weights, "bias": function(*given)}

    return copied(change)


def added_to_own(role: str) -> Reference:
    """Return PyTorch's layer with the bias in one place, and its own old one in the other."""
    return copied(
        lambda weights, case: {**weights, "bias": weights["bias"] + in_pytorch(case.own)[role]}
    )


def left(role: str) -> Reference:
    """Return the weights copied but one, which is left as the layer had it."""
    return copied(lambda weights, case: {**weights, role: case.own[role]})


def with_forget_bias(weights: Weights, case: CopyCase) -> Weights:
    units = len(weights["recurrent_kernel"])
    bias = weights["bias"].copy()
    bias[units : 2 * units] += 1
    return {**weights, "bias": bias}


def reordered(order: Sequence[int]) -> Reference:
    def change(weights: Weights, case: CopyCase) -> Weights:
        return {
            role: np.concatenate([np.split(w, 4, axis=-1)[gate] for gate in order], axis=-1)
            for role, w in weights.items()
        }

    return copied(change)


def reshaped(*roles: str) -> Reference:
    """Return kernels whose numbers were read in memory order instead of transposed."""

    def read(weight: Array, framework: str) -> Array:
        given = weight.T if framework == "keras" else weight
        array = np.ascontiguousarray(given).reshape(given.shape[::-1])
        return array if framework == "keras" else array.T

    def change(weights: Weights, case: CopyCase) -> Weights:
        return {**weights, **{role: read(weights[role], case.framework) for role in roles}}

    return copied(change)


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
RESHAPED = {
    "keras": "A weight has the right shape but was not transposed: its numbers were read in memory "
    "order. `reshape` never swaps axes; copy `weight_ih.T` and `weight_hh.T`.",
    "pytorch": "A kernel was copied without a transpose: its numbers were read in memory order. "
    "`reshape` never swaps axes; copy `kernel.T` and `recurrent_kernel.T`.",
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
        not_transposed(WORDS_OF_COPIES, lambda case: case.copied),
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
LEFT = "Not all of the weights were copied: {} are those that the layer had before."


def copy_mistakes(framework: str) -> Iterator[Mistake]:
    """Yield what goes wrong in either direction."""
    for key, sentence, answer in (
        ("not-transposed", RESHAPED, reshaped("kernel", "recurrent_kernel")),
        ("not-transposed", RESHAPED, reshaped("kernel")),
        ("not-transposed", RESHAPED, reshaped("recurrent_kernel")),
        (
            "not-transposed",
            "The kernel was not transposed where it has as many rows as columns. Its shape does "
            "not tell then whether it is; always transpose it.",
            copied(lambda weights, case: not_transposed_if_square(weights)),
        ),
        *(
            (
                "gates-reordered",
                "The blocks of the gates were put into another order. Both frameworks keep them "
                "as input, forget, candidate, output: leave them as they are.",
                reordered(order),
            )
            for order in (*ORDERS, SWAPPED)
        ),
        ("not-all-copied", LEFT.format("the weights for the features"), left("kernel")),
        (
            "not-all-copied",
            LEFT.format("the weights for the hidden state"),
            left("recurrent_kernel"),
        ),
        ("not-all-copied", LEFT.format("the biases"), left("bias")),
        (
            "forget-bias-added",
            "One was added to the forget gate's bias. A new Keras layer starts so, but copied "
            "weights already contain it: leave them as they are.",
            copied(with_forget_bias),
        ),
    ):
        yield Mistake(key, sentence, answer, (framework,))
