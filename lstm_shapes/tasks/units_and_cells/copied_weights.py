"""from_pytorch and from_keras: weights from one framework to the other."""

import itertools

import numpy as np

from lstm_shapes.judging.diagnostics import (
    CHANGES_ARGUMENT,
    NOT_FINISHED,
    NOT_WRITTEN,
    RETURNS_NOTHING,
)
from lstm_shapes.judging.lstm import draw_weights, lstm
from lstm_shapes.judging.lstm import in_pytorch
from lstm_shapes.judging.random_inputs import (
    distinct_sizes,
    random_array,
    read_only,
    strided,
    transposed,
)
from lstm_shapes.judging.task import Call, Case, Diagnostic, Layer, Mistake

from .framework_errors import WORDS_OF_COPIES, said, unturned
from .lstm_step import GATES, taken_as_it_is


def copy_cases(rng, framework):
    rows, steps, features, units = distinct_sizes(rng, 4, low=3, high=8)
    side = int(rng.integers(2, 5))

    def case(group, features, units, note="", rows=rows, steps=steps, form=None, later=False):
        own, weights, others = (draw_weights(rng, features, units) for _ in range(3))
        given = in_pytorch(weights) if framework == "keras" else weights
        arrays = (form(array) if form else array for array in given.values())
        return Case(
            group,
            (Layer("layer", own), *arrays),
            note,
            calls=(Call((random_array(rng, rows, steps, features),), pick=0),),
            weights=(others,) if later else (),
            known={"own": own, "weights": weights, "given": given, "framework": framework},
        )

    cases = [
        case("shape", 3, 5, "features 3, units 5", rows=4, steps=7),
        case("shape", features, units),
        case("values", features, units),
        case("values", units, features),
        case("values", side, side, "as many units as features"),
        # Only here does the kernel fit as it is and turned.
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
        # An array in a variable's place computes well, and is no weight of the layer.
        note = "other weights loaded afterwards"
        cases.append(case("edge cases", features, units, note, later=True))
    return cases


def copied(change=lambda weights, case: weights):
    """An answer: all hidden states of a layer with these weights, or what was loaded later."""

    def answer(case, x):
        later = case.weights[0] if case.weights else change(case.known["weights"], case)
        return lstm(x, later)[0]

    return answer


def with_biases(function):
    """The same with a bias made of what was given; (bias,) or both of PyTorch's."""

    def change(weights, case):
        given = [array for role, array in case.known["given"].items() if "bias" in role]
        return weights | {"bias": function(*given)}

    return copied(change)


def beside_own(role):
    """PyTorch's layer with the bias in one place, and what it had before in the other."""

    def change(weights, case):
        return weights | {"bias": weights["bias"] + in_pytorch(case.known["own"])[role]}

    return copied(change)


def left(*roles):
    """Some weights copied, and these left as the layer had them."""
    return copied(lambda weights, case: weights | {role: case.known["own"][role] for role in roles})


def with_forget_bias(weights, case):
    units = len(weights["recurrent_kernel"])
    bias = weights["bias"].copy()
    bias[units : 2 * units] += 1
    return weights | {"bias": bias}


def reordered(order):
    def change(weights, case):
        return {
            role: np.concatenate([np.split(w, 4, axis=-1)[gate] for gate in order], axis=-1)
            for role, w in weights.items()
        }

    return copied(change)


def unturned_copy(*roles):
    """Kernels whose numbers were read in the order in which they lie, instead of turned."""

    def change(weights, case):
        def read(role):
            given = weights[role].T if case.known["framework"] == "keras" else weights[role]
            wanted = given.shape[::-1]
            array = np.ascontiguousarray(given).reshape(wanted)
            return array if case.known["framework"] == "keras" else array.T

        return weights | {role: read(role) for role in roles}

    return copied(change)


def not_the_layer(case, report):
    return bool(report.model_info) and not report.same


def nothing_copied(case, report):
    """The answers are those of the layer as it was."""
    if not report.model_info or case.weights:
        return False
    old = lstm(case.calls[0].inputs[0], case.known["own"])[0]
    answer = report.answers[0]
    return (
        isinstance(answer, np.ndarray)
        and answer.shape == old.shape
        and np.allclose(answer, old, atol=1e-4)
    )


def other_names(case, report):
    """A PyTorch layer with more parameters than its own four."""
    return report.model_info.get("model") is True and len(report.model_info["parameters"]) > 4


def replaced(case, report):
    """Weights loaded into the layer's variables do not reach its output."""
    if not case.weights or not report.model_info or report.model_info["error"] is not None:
        return False
    loaded = lstm(case.calls[0].inputs[0], case.weights[0])[0]
    answer = report.answers[0]
    return (
        isinstance(answer, np.ndarray)
        and answer.shape == loaded.shape
        and not np.allclose(answer, loaded, atol=1e-4)
    )


NOT_TURNED = {
    "keras": "A weight was not turned: PyTorch keeps `weight_ih` as (4 · units, features) and "
    "`weight_hh` as (4 · units, units), Keras both the other way round. Copy their `.T`.",
    "pytorch": "A kernel was not turned: Keras keeps `kernel` as (features, 4 · units) and "
    "`recurrent_kernel` as (units, 4 · units), PyTorch both the other way round. Copy their `.T`.",
}
NOT_TURNED_BUT_FITS = {
    "keras": "A weight got the right shape without being turned: its numbers were read in the "
    "order in which they lie. `reshape` never swaps axes; copy `weight_ih.T` and `weight_hh.T`.",
    "pytorch": "A kernel came into the layer without being turned: its numbers were read in the "
    "order in which they lie. `reshape` never swaps axes; copy `kernel.T` and "
    "`recurrent_kernel.T`.",
}
NOT_ALL_COPIED = "Not all of the weights were copied: {} stayed as the layer had {}."
COPY_DIAGNOSTICS = (
    NOT_WRITTEN,
    NOT_FINISHED,
    RETURNS_NOTHING,
    Diagnostic(
        "not-the-layer",
        "What `{function}` returned is not a layer. Copy the weights into the layer that was "
        "given, and return that layer.",
        lambda case, report: bool(report.model_info) and not report.model_info["model"],
    ),
    Diagnostic(
        "new-layer",
        "`{function}` returned another layer than the one it was given. Copy the weights into "
        "that one: whoever holds it would see nothing of them.",
        not_the_layer,
        fails_group="edge cases",
    ),
    Diagnostic(
        "other-names",
        "The layer has got new parameters beside its own. They are called `weight_ih_l0`, "
        "`weight_hh_l0`, `bias_ih_l0` and `bias_hh_l0`: copy into those.",
        other_names,
        frameworks=("pytorch",),
    ),
    Diagnostic(
        "other-names",
        "The names in the state_dict are not the layer's. They are `weight_ih_l0`, "
        "`weight_hh_l0`, `bias_ih_l0` and `bias_hh_l0`, and all four are needed.",
        said(r"Missing key\(s\) in state_dict"),
        frameworks=("pytorch",),
    ),
    Diagnostic(
        "nothing-copied",
        {
            "keras": "The layer gives what it gave before: nothing was copied into it. "
            "`layer.get_weights()` gives copies, and `layer.kernel` is none of its weights; "
            "`layer.set_weights([...])` writes them.",
            "pytorch": "The layer gives what it gave before: nothing was copied into it. Write "
            "into its parameters, with `copy_` under `torch.no_grad()`.",
        },
        nothing_copied,
    ),
    Diagnostic(
        "no-grad",
        "PyTorch does not let a parameter be overwritten while it records operations for the "
        "gradient. Copy under `with torch.no_grad():`.",
        said("leaf Variable that requires grad"),
        frameworks=("pytorch",),
    ),
    Diagnostic(
        "not-a-parameter",
        "A tensor cannot take a parameter's place. Copy its numbers into the parameter that is "
        "there: `lstm.weight_ih_l0.copy_(...)` under `with torch.no_grad():`.",
        said("cannot assign 'torch"),
        frameworks=("pytorch",),
    ),
    Diagnostic(
        "biases-not-added",
        "Keras has one bias where PyTorch has two: add `bias_ih` and `bias_hh`, and copy the sum.",
        said(r"weight list of length 4|provided weight shape \((\d+,\)|2, )"),
        frameworks=("keras",),
    ),
    Diagnostic("not-transposed", NOT_TURNED, unturned(WORDS_OF_COPIES)),
    Diagnostic(
        "variables-replaced",
        "The layer's own variables were put aside: an array was set in their place, so loading "
        "or training the layer's weights changes nothing any more. Write into them, with "
        "`layer.set_weights([...])` or `layer.cell.kernel.assign(...)`.",
        replaced,
        fails_group="edge cases",
        frameworks=("keras",),
    ),
    CHANGES_ARGUMENT,
)


def copy_mistakes(frameworks):
    """What goes wrong in either direction."""

    def mistake(key, sentence, answer):
        return Mistake(key, sentence, answer, frameworks)

    roles = ("kernel", "recurrent_kernel")
    return (
        mistake("not-transposed", NOT_TURNED_BUT_FITS, unturned_copy(*roles)),
        mistake("not-transposed", NOT_TURNED_BUT_FITS, unturned_copy("kernel")),
        mistake("not-transposed", NOT_TURNED_BUT_FITS, unturned_copy("recurrent_kernel")),
        mistake(
            "not-transposed",
            "The kernel was not turned where it has as many rows as columns. Its shape does not "
            "tell then which way it lies: turn it always.",
            copied(lambda weights, case: taken_as_it_is(weights)),
        ),
        *(
            mistake(
                "gates-reordered",
                "The blocks of the gates were put into another order. Both frameworks keep them "
                "as input, forget, candidate, output: leave them as they are.",
                reordered(order),
            )
            for order in itertools.permutations(GATES)
            if order != tuple(GATES)
        ),
        mistake(
            "not-all-copied",
            NOT_ALL_COPIED.format("the weights for the features", "them"),
            left("kernel"),
        ),
        mistake(
            "not-all-copied",
            NOT_ALL_COPIED.format("the weights for the hidden state", "them"),
            left("recurrent_kernel"),
        ),
        mistake("not-all-copied", NOT_ALL_COPIED.format("the biases", "them"), left("bias")),
        mistake(
            "forget-bias-added",
            "One was added to the forget gate's bias. A fresh Keras layer begins so, but weights "
            "that are copied already have it: leave them as they are.",
            copied(with_forget_bias),
        ),
    )
