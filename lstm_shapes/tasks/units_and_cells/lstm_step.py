"""lstm_step: one time step, (B, F) and (h, c) -> the new (h, c), each (B, U)."""

from dataclasses import dataclass, field

import numpy as np

from lstm_shapes.judging.families import of_parts
from lstm_shapes.judging.lstm import draw_weights, in_pytorch, sigmoid
from lstm_shapes.judging.random_inputs import (
    distinct_sizes,
    random_array,
    read_only,
    strided,
    transposed,
)
from lstm_shapes.judging.task import Case, Diagnostic, Mistake, Task, Weights
from lstm_shapes.tasks.framework_errors import WORDS_OF_PRODUCTS, not_transposed, with_text
from lstm_shapes.tasks.lstm_parts import softmax

from .weights import ORDERS, SWAPPED, not_transposed_if_square

HINTS = {
    "both": (
        "Write the equations down first: one sum for the three gates and the candidate, split in "
        "four, then the new c, then the new h. Check the shape of each line: which one is (B, 4U)?",
    ),
    "keras": (
        "`z = x @ kernel + h @ recurrent_kernel + bias` is (B, 4U). `np.split(z, 4, axis=1)` "
        "gives input gate, forget gate, candidate, and output gate, in this order. The gates take "
        "the sigmoid, the candidate tanh.",
        "`new_c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)`, and the new h is `sigmoid(o)` times "
        "the tanh of the new c. Return h first.",
    ),
    "pytorch": (
        "PyTorch's weights are (4U, F) and (4U, U): multiply by their `.T`, and add both biases. "
        "`z.chunk(4, dim=1)` gives input gate, forget gate, candidate, and output gate, in this "
        "order. The gates take the sigmoid, the candidate tanh.",
        "`new_c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)`, and the new h is "
        "`torch.sigmoid(o)` times the tanh of the new c. Return h first.",
    ),
}


@dataclass(frozen=True, eq=False)
class StepCase(Case):
    """weights: in Keras's layout. given: the same as the learner gets them."""

    weights: Weights = field(default_factory=dict, kw_only=True)
    given: Weights = field(default_factory=dict, kw_only=True)


def step_cases(rng, framework):
    features, units, rows = distinct_sizes(rng, 3, low=3)
    side = int(rng.integers(3, 7))

    def case(group, rows, features, units, note="", dtype="float32", form=None, fresh=False):
        weights = {role: w.astype(dtype) for role, w in draw_weights(rng, features, units).items()}
        state = [random_array(rng, rows, units, dtype=dtype) * (not fresh) for _ in range(2)]
        given = in_pytorch(weights) if framework == "pytorch" else weights
        arrays = [random_array(rng, rows, features, dtype=dtype), *state, *given.values()]
        arrays = tuple(form(array) if form else array for array in arrays)
        known = {"weights": weights, "given": given}
        return StepCase(group, arrays, note, sizes=(rows, features, units), **known)

    return [
        case("shape", 4, 3, 5, "batch 4, features 3, units 5"),
        case("shape", rows, features, units),
        case("values", rows, features, units),
        case("values", features, units, rows, "float64 numbers", dtype="float64"),
        case("values", side, features, side, "as many sequences as units"),
        case("values", side, side, units, "as many sequences as features"),
        case("values", rows, side, side, "as many features as units"),
        # Only here does a kernel fit both as it is and transposed.
        case("values", rows, 4 * side, side, "four times as many features as units"),
        case("edge cases", 1, features, units, "one sequence"),
        case("edge cases", rows, 1, units, "one feature"),
        case("edge cases", rows, features, 1, "one unit"),
        case("edge cases", rows, features, units, "a state of zeros", fresh=True),
        case("edge cases", rows, features, units, "every other column", form=strided),
        case("edge cases", rows, features, units, "transposed arrays", form=transposed),
        case("edge cases", rows, features, units, "read-only arrays", form=read_only),
    ]


def blocks(z):
    return np.split(z, 4, axis=1)


def interleaved(z):
    """Take every fourth number as a block, as if the four blocks of a unit were side by side."""
    rows, width = z.shape
    return blocks(z.reshape(rows, width // 4, 4).swapaxes(1, 2).reshape(rows, width))


def split_across_rows(z):
    return list(z.reshape(4, len(z), z.shape[1] // 4))


def in_order(order):
    return lambda z: [blocks(z)[number] for number in order]


REORDERED = (
    "The four blocks were used in another order. Both frameworks keep them as input, forget, "
    "candidate, output."
)
BLOCKS = {
    "": ("", blocks),
    "candidate-and-output-swapped": (
        "The third and the fourth block are swapped. The order is input, forget, candidate, "
        "output.",
        in_order(SWAPPED),
    ),
    "gates-interleaved": (
        "Every fourth column was used for a gate. The gates are in blocks: the first `units` "
        "columns are the input gate's, the next `units` the forget gate's, and so on.",
        interleaved,
    ),
    "gates-reshaped": (
        "The sums were reshaped to (4, batch, units): the shape fits, but a sequence now gets the "
        "numbers of others. Split the last axis into four blocks of `units` instead.",
        split_across_rows,
    ),
    **{
        f"gates-reordered:{number}": (REORDERED, in_order(order))
        for number, order in enumerate(ORDERS)
    },
}
SIGMOID = "the three gates take the sigmoid, the candidate and the new cell state take tanh."
GATES = {
    "": ("", sigmoid),
    "gates-tanh": (f"The gates go through tanh: {SIGMOID}", np.tanh),
    "sigmoid-inverted": (
        "The sigmoid is inverted: it is 1 / (1 + exp(-z)), with the minus sign, and grows with z.",
        lambda values: sigmoid(-values),
    ),
    "softmax-for-sigmoid": (
        "The gates go through a softmax, which divides 1 among the units. Each gate takes the "
        "sigmoid of its own sum.",
        softmax,
    ),
    "no-sigmoid": (
        "The gates are used without an activation: take the sigmoid of each of them.",
        lambda values: values,
    ),
}
CANDIDATES = {
    "": ("", np.tanh),
    "candidate-sigmoid": (
        "The candidate goes through the sigmoid like the three gates. It takes tanh: it is what "
        "may be written, between -1 and 1, not how much of it.",
        sigmoid,
    ),
    "no-candidate-tanh": (
        "The candidate is used without an activation: take its tanh before the input gate "
        "multiplies it.",
        lambda values: values,
    ),
}
LAST = {
    "": ("", np.tanh),
    "no-output-tanh": (
        "The new h is the output gate times the cell state itself. Expected the output gate times "
        "tanh of the new cell state.",
        lambda values: values,
    ),
    "output-sigmoid": (
        "The new cell state goes through the sigmoid on its way to h. It takes tanh.",
        sigmoid,
    ),
}
# (input gate, forget gate, candidate, old h, old c) -> the new cell state.
UPDATES = {
    "": ("", lambda i, f, g, h, c: f * c + i * g),
    "no-forget-gate": (
        "The old cell state is used in full: multiply it by the forget gate first.",
        lambda i, f, g, h, c: c + i * g,
    ),
    "no-input-gate": (
        "The candidate is used in full: multiply it by the input gate first.",
        lambda i, f, g, h, c: f * c + g,
    ),
    "old-state-lost": (
        "The old cell state has no part in the new one. Expected c = forget gate · old c + input "
        "gate · candidate.",
        lambda i, f, g, h, c: i * g,
    ),
    "h-for-c": (
        "The forget gate multiplies the old hidden state. It multiplies the old cell state c.",
        lambda i, f, g, h, c: f * h + i * g,
    ),
}
# (new c, old c, candidate) -> what the output gate is applied to.
SOURCES = {
    "": ("", lambda new, old, g: new),
    "output-from-old-c": (
        "The new h was made from the old cell state. First compute the new c, then h = output "
        "gate · tanh(new c).",
        lambda new, old, g: old,
    ),
    "output-from-candidate": (
        "The new h was made from the candidate. It is the output gate times tanh of the new cell "
        "state.",
        lambda new, old, g: np.arctanh(np.clip(g, -1, 1)),
    ),
}
# (h, c, old h, old c) -> what is returned.
RESULTS = {
    "": ("", lambda h, c, old_h, old_c: (h, c)),
    "states-swapped": (
        "The two results are in the wrong order, (c, h). Return h first: (h, c).",
        lambda h, c, old_h, old_c: (c, h),
    ),
    "h-twice": (
        "The hidden state was returned twice. The second result is the new cell state c.",
        lambda h, c, old_h, old_c: (h, h),
    ),
    "old-c-returned": (
        "The second result is the cell state that was passed. Return the new one.",
        lambda h, c, old_h, old_c: (h, old_c),
    ),
}


def step(
    weigh=lambda case: case.weights,
    split=blocks,
    gate=sigmoid,
    candidate=np.tanh,
    update=UPDATES[""][1],
    source=SOURCES[""][1],
    last=np.tanh,
    result=RESULTS[""][1],
):
    def answer(case):
        x, h, c = case.arguments[:3]
        weights = weigh(case)
        z = x @ weights["kernel"] + h @ weights["recurrent_kernel"] + weights["bias"]
        i, f, g, o = split(z)
        written = candidate(g)
        new_c = update(gate(i), gate(f), written, h, c)
        return result(gate(o) * last(source(new_c, c, written)), new_c, h, c)

    return answer


def with_bias(function):
    """Return weights with a bias made of the given ones: (bias,), or both of PyTorch's."""

    def weigh(case):
        given = [array for role, array in case.given.items() if "bias" in role]
        return case.weights | {"bias": function(*given)}

    return weigh


def reshaped(*roles):
    """Return kernels read in PyTorch's memory order instead of transposed."""

    def weigh(case):
        weights = case.weights
        return weights | {role: weights[role].T.reshape(weights[role].shape) for role in roles}

    return weigh


NOT_TRANSPOSED = {
    "keras": "A kernel was transposed that needs no transpose: Keras's kernels are (features, 4 · "
    "units) and (units, 4 · units), so `x @ kernel` fits as it is.",
    "pytorch": "A weight was not transposed: PyTorch's `weight_ih` is (4 · units, features) and "
    "`weight_hh` (4 · units, units). Multiply by `.T`, or use `torch.nn.functional.linear`, which "
    "transposes it itself.",
}
RESHAPED = (
    "A weight was reshaped instead of transposed: the shape fits, but the numbers belong to other "
    "gates and units. `reshape` never swaps axes; `.T` does."
)
ONE_BIAS = "One of the two biases is missing: add `{}` as well."
WEIGHTS = {
    "": ("", lambda case: case.weights),
    "no-recurrent": (
        "The hidden state has no part in the gates: to `x` times its weights add `h` times the "
        "recurrent weights.",
        lambda case: case.weights | {"recurrent_kernel": case.weights["recurrent_kernel"] * 0},
    ),
    "bias-lost": (
        {
            "keras": "The bias is missing: add it to the weighted sums.",
            "pytorch": "Both biases are missing: add `bias_ih` and `bias_hh` to the weighted sums.",
        },
        with_bias(lambda *biases: biases[0] * 0),
    ),
    "not-transposed": (NOT_TRANSPOSED, lambda case: not_transposed_if_square(case.weights)),
}
PYTORCH_WEIGHTS = {
    "bias-lost:hh": (ONE_BIAS.format("bias_hh"), with_bias(lambda bias_ih, bias_hh: bias_ih)),
    "bias-lost:ih": (ONE_BIAS.format("bias_ih"), with_bias(lambda bias_ih, bias_hh: bias_hh)),
    "reshaped-weights": (RESHAPED, reshaped("kernel", "recurrent_kernel")),
    "reshaped-weights:ih": (RESHAPED, reshaped("kernel")),
    "reshaped-weights:hh": (RESHAPED, reshaped("recurrent_kernel")),
}

TASK = Task(
    function="lstm_step",
    section="One step by hand",
    points=4,
    position=3,
    cases=step_cases,
    reference=step(),
    kind="results",
    result_names=("h", "c"),
    tolerance=1e-4,
    hints=HINTS,
    diagnostics=(
        Diagnostic(
            "not-transposed",
            NOT_TRANSPOSED,
            not_transposed(WORDS_OF_PRODUCTS, lambda case: case.weights),
        ),
        Diagnostic(
            "split-along-batch",
            "The four blocks were split along the batch. They are side by side in the last axis, "
            "(batch, 4 · units): split there, with `axis=1` or `dim=1`.",
            with_text(r"expected 4, got \d|\(expected 4\)|equal division"),
        ),
    ),
    mistakes=(
        Mistake(
            "cell-not-unpacked",
            "The second result holds h and c together, as a Keras cell returns them: `output, "
            "[h, c]`. Unpack them and return `h, c`.",
            lambda case: (step()(case)[0], np.stack(step()(case))),
            frameworks=("keras",),
        ),
        Mistake(
            "nothing-computed",
            "The state was returned as it was passed. The step computes a new one.",
            lambda case: case.arguments[1:3],
        ),
        *of_parts(step, split=BLOCKS, result=RESULTS),
        *of_parts(step, gate=GATES, candidate=CANDIDATES, last=LAST),
        *of_parts(step, update=UPDATES, source=SOURCES, result=RESULTS),
        *of_parts(step, weigh=WEIGHTS),
        *(
            Mistake(key.partition(":")[0], sentence, step(weigh), frameworks=("pytorch",))
            for key, (sentence, weigh) in PYTORCH_WEIGHTS.items()
        ),
    ),
)
