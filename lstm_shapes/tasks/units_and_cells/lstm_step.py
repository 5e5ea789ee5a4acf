"""lstm_step: one step of an LSTM by hand."""

import itertools

import numpy as np

from lstm_shapes.judging.diagnostics import (
    CHANGES_ARGUMENT,
    FOREIGN,
    LIST_RESULT,
    NOT_FINISHED,
    NOT_WRITTEN,
    RETURNS_NOTHING,
    failed,
)
from lstm_shapes.judging.lstm import draw_weights, sigmoid
from lstm_shapes.judging.lstm import in_pytorch
from lstm_shapes.judging.random_inputs import (
    distinct_sizes,
    random_array,
    read_only,
    strided,
    transposed,
)
from lstm_shapes.judging.task import Case, Diagnostic, Mistake, Task

from .framework_errors import WORDS_OF_PRODUCTS, said, unturned

INPUT, FORGET, CANDIDATE, OUTPUT = GATES = range(4)


def step(x, h, c, weights, order=GATES, gate=sigmoid, activation=np.tanh, last=np.tanh, sums=None):
    """One step of the definition: (h, c), each (B, U).

    weights: in Keras' layout. order: which block of the sums is taken for the input gate,
    the forget gate, the candidate and the output gate. gate, activation, last: of the three
    gates, the candidate and the new cell state. sums: (B, 4U) -> (B, 4U), before the blocks.
    """
    z = x @ weights["kernel"] + h @ weights["recurrent_kernel"] + weights["bias"]
    blocks = np.split(z if sums is None else sums(z), 4, axis=1)
    i, f, candidate, o = (blocks[number] for number in order)
    c = gate(f) * c + gate(i) * activation(candidate)
    return gate(o) * last(c), c


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
        return Case(group, arrays, note, known=known)

    return [
        case("shape", 4, 3, 5, "batch 4, features 3, units 5"),
        case("shape", rows, features, units),
        case("values", rows, features, units),
        case("values", features, units, rows, "numbers of type float64", dtype="float64"),
        case("values", side, features, side, "as many sequences as units"),
        case("values", side, side, units, "as many sequences as features"),
        case("values", rows, side, side, "as many features as units"),
        # Only here does a kernel fit as it is and turned.
        case("values", rows, 4 * side, side, "four times as many features as units"),
        case("edge cases", 1, features, units, "one sequence"),
        case("edge cases", rows, 1, units, "one feature"),
        case("edge cases", rows, features, 1, "one unit"),
        case("edge cases", rows, features, units, "a state of zeros", fresh=True),
        case("edge cases", rows, features, units, "every other column", form=strided),
        case("edge cases", rows, features, units, "transposed arrays", form=transposed),
        case("edge cases", rows, features, units, "read-only arrays", form=read_only),
    ]


def by_hand(change=lambda weights: weights, **options):
    """A mistake's answer: the step with other weights, or with options of `step`."""
    return lambda case: step(*case.arguments[:3], change(case.known["weights"]), **options)


def from_parts(function):
    """A mistake's answer as a function of the four sums by their names, h and c."""

    def answer(case):
        x, h, c = case.arguments[:3]
        weights = case.known["weights"]
        z = x @ weights["kernel"] + h @ weights["recurrent_kernel"] + weights["bias"]
        return function(*np.split(z, 4, axis=1), h, c)

    return answer


def with_old_cell_state(i, f, g, o, h, c):
    return sigmoid(o) * np.tanh(c), sigmoid(f) * c + sigmoid(i) * np.tanh(g)


def softmax(values):
    powers = np.exp(values - values.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def interleaved(z):
    """Every fourth number in a block, as if the four gates of a unit stood side by side."""
    rows, width = z.shape
    return z.reshape(rows, width // 4, 4).swapaxes(1, 2).reshape(rows, width)


def cut_across_rows(z):
    rows, width = z.shape
    blocks = z.reshape(4, rows, width // 4)
    return np.concatenate(list(blocks), axis=1)


def reshaped_weights(*roles):
    """Kernels read in PyTorch's memory order instead of turned."""

    def change(weights):
        turned = {role: weights[role].T.reshape(weights[role].shape) for role in roles}
        return weights | turned

    return change


def taken_as_it_is(weights):
    """The kernel not turned where its shape does not tell: with 4 · units features."""
    rows, columns = weights["kernel"].shape
    return weights | {"kernel": weights["kernel"].T if rows == columns else weights["kernel"]}


def with_bias(function):
    """Other biases: a function of what was given, (bias,) in Keras and both in PyTorch."""

    def answer(case):
        given = [array for role, array in case.known["given"].items() if "bias" in role]
        weights = case.known["weights"] | {"bias": function(*given)}
        return step(*case.arguments[:3], weights)

    return answer


SWAPPED = (INPUT, FORGET, OUTPUT, CANDIDATE)
ORDERS = [order for order in itertools.permutations(GATES) if order not in (tuple(GATES), SWAPPED)]
NOT_TRANSPOSED = {
    "keras": "A kernel was turned that already lies right: Keras' kernels are (features, 4 · units) "
    "and (units, 4 · units), so `x @ kernel` fits as it is.",
    "pytorch": "A weight was not turned: PyTorch's `weight_ih` is (4 · units, features) and "
    "`weight_hh` (4 · units, units), one row for each gate neuron. Multiply by `.T`, or use "
    "`torch.nn.functional.linear`, which turns it itself.",
}
RESHAPED_WEIGHT = (
    "A weight was reshaped where it should be turned: the shape fits, and the numbers belong to "
    "other neurons. `reshape` never swaps axes; `.T` does."
)
HINTS = {
    "both": (
        "Write the equations down first: one sum for all four gates, cut in four, then the new "
        "c, then the new h. Check the shape of each line: which one is (B, 4U)?",
    ),
    "keras": (
        "`z = x @ kernel + h @ recurrent_kernel + bias` is (B, 4U). `np.split(z, 4, axis=1)` "
        "gives input, forget, candidate and output gate, in this order. Three of them go through "
        "a sigmoid, the candidate through tanh.",
        "`new_c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)`, and the new h is `sigmoid(o)` times "
        "the tanh of the new c. Return h first.",
    ),
    "pytorch": (
        "PyTorch's weights are (4U, F) and (4U, U): multiply by their `.T`, and add both biases. "
        "`z.chunk(4, dim=1)` gives input, forget, candidate and output gate, in this order. "
        "Three of them go through a sigmoid, the candidate through tanh.",
        "`new_c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)`, and the new h is "
        "`torch.sigmoid(o)` times the tanh of the new c. Return h first.",
    ),
}

TASK = Task(
    function="lstm_step",
    position=3,
    section="One step by hand",
    points=4,
    hints=HINTS,
    cases=step_cases,
    reference=by_hand(),
    results=2,
    tolerance=1e-4,
    diagnostics=(
        NOT_WRITTEN,
        NOT_FINISHED,
        RETURNS_NOTHING,
        Diagnostic(
            "not-two-results",
            "`{function}` returned a {name} of {number} things, and two were wanted: the new "
            "hidden state and the new cell state, `return h, c`.",
            failed("several"),
        ),
        Diagnostic(
            "not-two-results",
            "`{function}` returned a single {name}, and two arrays were wanted: the new hidden "
            "state and the new cell state, `return h, c`.",
            failed("other"),
        ),
        LIST_RESULT,
        FOREIGN,
        Diagnostic("not-transposed", NOT_TRANSPOSED, unturned(WORDS_OF_PRODUCTS)),
        Diagnostic(
            "split-along-batch",
            "The four blocks were cut along the batch. They stand side by side in the last axis, "
            "(batch, 4 · units): cut there, with `axis=1` or `dim=1`.",
            said(r"expected 4, got \d|\(expected 4\)|equal division"),
        ),
        CHANGES_ARGUMENT,
    ),
    mistakes=(
        Mistake(
            "candidate-and-output-swapped",
            "The third and the fourth block changed places: the order is input, forget, "
            "candidate, output.",
            by_hand(order=SWAPPED),
        ),
        *(
            Mistake(
                "gates-reordered",
                "The four blocks were taken in another order: both frameworks keep them as input, "
                "forget, candidate, output.",
                by_hand(order=order),
            )
            for order in ORDERS
        ),
        Mistake(
            "gates-interleaved",
            "Every fourth column was taken for a gate. The gates stand in blocks: the first "
            "`units` columns are the input gate's, the next `units` the forget gate's, and so on.",
            by_hand(sums=interleaved),
        ),
        Mistake(
            "gates-reshaped",
            "The sums were reshaped to (4, batch, units): the shape fits, and a sequence now gets "
            "the numbers of others. Cut the last axis into four blocks of `units` instead.",
            by_hand(sums=cut_across_rows),
        ),
        Mistake(
            "activations-swapped",
            "The sigmoid and tanh are swapped: the three gates take the sigmoid, the candidate "
            "tanh.",
            by_hand(gate=np.tanh, activation=sigmoid),
        ),
        Mistake(
            "activations-swapped",
            "The sigmoid and tanh are swapped: the three gates take the sigmoid, the candidate "
            "and the new cell state take tanh.",
            by_hand(gate=np.tanh, activation=sigmoid, last=sigmoid),
        ),
        Mistake(
            "candidate-sigmoid",
            "The candidate goes through the sigmoid like the three gates. It takes tanh: it is "
            "what may be written, between -1 and 1, not how much of it.",
            by_hand(activation=sigmoid),
        ),
        Mistake(
            "gates-tanh",
            "The gates go through tanh. They take the sigmoid, which gives shares between 0 "
            "and 1; only the candidate and the new cell state take tanh.",
            by_hand(gate=np.tanh),
        ),
        Mistake(
            "sigmoid-turned-round",
            "The sigmoid is turned round: it is 1 / (1 + exp(-z)), with the minus diagnostic, and grows "
            "with z.",
            by_hand(gate=lambda values: sigmoid(-values)),
        ),
        Mistake(
            "softmax-for-sigmoid",
            "The gates go through a softmax, which shares 1 among the units. Each gate takes the "
            "sigmoid of its own sum.",
            by_hand(gate=softmax),
        ),
        Mistake(
            "no-candidate-tanh",
            "The candidate goes in as it is: take its tanh before the input gate multiplies it.",
            by_hand(activation=lambda values: values),
        ),
        Mistake(
            "no-sigmoid",
            "The gates go in as they are: take the sigmoid of each of them.",
            by_hand(gate=lambda values: values),
        ),
        Mistake(
            "no-output-tanh",
            "The new h is the output gate times the cell state itself. It is the output gate "
            "times tanh of the new cell state.",
            by_hand(last=lambda values: values),
        ),
        Mistake(
            "output-sigmoid",
            "The new cell state goes through the sigmoid on its way to h. It takes tanh.",
            by_hand(last=sigmoid),
        ),
        Mistake(
            "output-from-old-c",
            "The new h was made from the old cell state. First compute the new c, then "
            "h = output gate · tanh(new c).",
            from_parts(with_old_cell_state),
        ),
        Mistake(
            "output-from-candidate",
            "The new h was made from the candidate. It is the output gate times tanh of the new "
            "cell state.",
            from_parts(
                lambda i, f, g, o, h, c: (
                    sigmoid(o) * np.tanh(g),
                    sigmoid(f) * c + sigmoid(i) * np.tanh(g),
                )
            ),
        ),
        Mistake(
            "no-forget-gate",
            "The old cell state went in whole: multiply it by the forget gate first.",
            from_parts(
                lambda i, f, g, o, h, c: (
                    sigmoid(o) * np.tanh(c + sigmoid(i) * np.tanh(g)),
                    c + sigmoid(i) * np.tanh(g),
                )
            ),
        ),
        Mistake(
            "no-input-gate",
            "The candidate went in whole: multiply it by the input gate first.",
            from_parts(
                lambda i, f, g, o, h, c: (
                    sigmoid(o) * np.tanh(sigmoid(f) * c + np.tanh(g)),
                    sigmoid(f) * c + np.tanh(g),
                )
            ),
        ),
        Mistake(
            "old-state-lost",
            "The old cell state has no part in the new one: c = forget gate · old c + "
            "input gate · candidate.",
            from_parts(
                lambda i, f, g, o, h, c: (
                    sigmoid(o) * np.tanh(sigmoid(i) * np.tanh(g)),
                    sigmoid(i) * np.tanh(g),
                )
            ),
        ),
        Mistake(
            "h-for-c",
            "The forget gate multiplies the old hidden state. It multiplies the old cell state c.",
            from_parts(
                lambda i, f, g, o, h, c: (
                    sigmoid(o) * np.tanh(sigmoid(f) * h + sigmoid(i) * np.tanh(g)),
                    sigmoid(f) * h + sigmoid(i) * np.tanh(g),
                )
            ),
        ),
        Mistake(
            "states-swapped",
            "The two results are in the wrong order, (c, h). Return h first: (h, c).",
            lambda case: by_hand()(case)[::-1],
        ),
        Mistake(
            "h-twice",
            "The hidden state was returned twice. The second result is the new cell state c.",
            lambda case: by_hand()(case)[:1] * 2,
        ),
        Mistake(
            "cell-not-unpacked",
            "The second result holds h and c together, as a Keras cell gives them: "
            "`output, [h, c]`. Unpack them and return `h, c`.",
            lambda case: (by_hand()(case)[0], np.stack(by_hand()(case))),
            frameworks=("keras",),
        ),
        Mistake(
            "old-c-returned",
            "The second result is the cell state that was given. Return the new one.",
            lambda case: (by_hand()(case)[0], case.arguments[2]),
        ),
        Mistake(
            "nothing-computed",
            "The state came back as it was given. The step makes a new one.",
            lambda case: case.arguments[1:3],
        ),
        Mistake(
            "no-recurrent",
            "The hidden state has no part in the gates: to `x` times its weights add `h` times "
            "the recurrent weights.",
            by_hand(lambda w: w | {"recurrent_kernel": w["recurrent_kernel"] * 0}),
        ),
        Mistake(
            "bias-lost",
            {
                "keras": "The bias is missing: add it to the weighted sums.",
                "pytorch": "Both biases are missing: add `bias_ih` and `bias_hh` to the weighted "
                "sums.",
            },
            with_bias(lambda *biases: biases[0] * 0),
        ),
        Mistake(
            "bias-lost",
            "One of the two biases is missing: `bias_hh` is to be added as well.",
            with_bias(lambda bias_ih, bias_hh: bias_ih),
            frameworks=("pytorch",),
        ),
        Mistake(
            "bias-lost",
            "One of the two biases is missing: `bias_ih` is to be added as well.",
            with_bias(lambda bias_ih, bias_hh: bias_hh),
            frameworks=("pytorch",),
        ),
        Mistake(
            "reshaped-weights",
            RESHAPED_WEIGHT,
            by_hand(reshaped_weights("kernel", "recurrent_kernel")),
            frameworks=("pytorch",),
        ),
        Mistake(
            "reshaped-weights",
            RESHAPED_WEIGHT,
            by_hand(reshaped_weights("kernel")),
            frameworks=("pytorch",),
        ),
        Mistake(
            "reshaped-weights",
            RESHAPED_WEIGHT,
            by_hand(reshaped_weights("recurrent_kernel")),
            frameworks=("pytorch",),
        ),
        Mistake("not-transposed", NOT_TRANSPOSED, by_hand(taken_as_it_is)),
    ),
)
