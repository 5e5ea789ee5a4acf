"""lstm_step: one time step, (B, F) and (h, c) -> the new (h, c), each (B, U)."""

from dataclasses import dataclass

import numpy as np

from lstm_shapes.judging.lstm import draw_weights, in_pytorch
from lstm_shapes.judging.parts import made_of, same_mistake
from lstm_shapes.judging.task import Case, Diagnostic, Mistake, Task
from lstm_shapes.judging.usual import Draw, usual
from lstm_shapes.tasks.framework_errors import WORDS_OF_PRODUCTS, not_transposed, with_text

from .step_parts import BLOCKS, CANDIDATES, GATES, LAST, RESULTS, SOURCES, UPDATES
from .weights import WithWeights, not_transposed_if_square, reshaped, with_bias

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
class StepCase(WithWeights, Case):
    """One time step of an LSTM whose weights are given as arrays."""


def step_cases(rng, framework):
    def case(group, note, sizes, draw, fresh=False):
        rows, features, units = sizes
        drawn = draw_weights(rng, features, units)
        weights = {role: array.astype(draw.dtype) for role, array in drawn.items()}
        given = in_pytorch(weights) if framework == "pytorch" else weights
        state = [0 * draw(rows, units) if fresh else draw(rows, units) for _ in range(2)]
        arrays = (draw(rows, features), *state, *map(draw.layout, given.values()))
        return StepCase(group, arrays, note, sizes=sizes, in_keras=weights, given=given)

    # With one unit, the kernel of four features would be square, too.
    how = {"without": (4,), "dtypes": ("float64",), "edge_dtype": "float32", "example": True}
    for group, note, sizes, draw in usual(rng, "batch features units", **how):
        yield case(group, note, sizes, draw)
    yield case("edge cases", "a state of zeros", sizes, Draw(rng), fresh=True)
    # Only here does a kernel fit both as it is and transposed.
    rows, _, units = sizes
    note = "four times as many features as units"
    yield case("values", note, (rows, 4 * units, units), Draw(rng))


NOT_TRANSPOSED = {
    "keras": "A kernel was transposed that needs no transpose: Keras's kernels are (features, 4 · "
    "units) and (units, 4 · units), so `x @ kernel` fits as it is.",
    "pytorch": "A weight was not transposed: PyTorch's `weight_ih` is (4 · units, features) and "
    "`weight_hh` (4 · units, units). Multiply by `.T`, or use `torch.nn.functional.linear`, which "
    "transposes it itself.",
}
ONE_BIAS = "One of the two biases is missing: add `{}` as well."
WEIGHTS = {
    "": ("", lambda case: case.in_keras),
    "no-recurrent": (
        "The hidden state has no part in the gates: to `x` times its weights add `h` times the "
        "recurrent weights.",
        lambda case: case.in_keras | {"recurrent_kernel": case.in_keras["recurrent_kernel"] * 0},
    ),
    "bias-lost": (
        "{The bias is|Both biases are} missing: add {it|`bias_ih` and `bias_hh`} to the weighted "
        "sums.",
        with_bias(lambda *biases: biases[0] * 0),
    ),
    "not-transposed": (NOT_TRANSPOSED, not_transposed_if_square),
}
PYTORCH_WEIGHTS = {
    "bias-lost:hh": (ONE_BIAS.format("bias_hh"), with_bias(lambda ih, hh: ih)),
    "bias-lost:ih": (ONE_BIAS.format("bias_ih"), with_bias(lambda ih, hh: hh)),
    **same_mistake(
        "reshaped-weights",
        "A weight was reshaped instead of transposed: the shape fits, but the numbers belong to "
        "other gates and units. `reshape` never swaps axes; `.T` does.",
        reshaped("kernel", "recurrent_kernel"),
        reshaped("kernel"),
        reshaped("recurrent_kernel"),
    ),
}


@made_of(
    weigh=WEIGHTS,
    split=BLOCKS,
    gate=GATES,
    candidate=CANDIDATES,
    update=UPDATES,
    source=SOURCES,
    last=LAST,
    result=RESULTS,
)
def step(case, weigh, split, gate, candidate, update, source, last, result):
    x, h, c = case.arguments[:3]
    weights = weigh(case)
    z = x @ weights["kernel"] + h @ weights["recurrent_kernel"] + weights["bias"]
    i, f, g, o = split(z)
    written = candidate(g)
    new_c = update(gate(i), gate(f), written, h, c)
    return result(gate(o) * last(source(new_c, c, written)), new_c, h, c)


TASK = Task(
    function="lstm_step",
    section="One step by hand",
    points=4,
    position=3,
    cases=step_cases,
    reference=step,
    kind="results",
    result_names=("h", "c"),
    tolerance=1e-4,
    hints=HINTS,
    diagnostics=(
        Diagnostic(
            "not-transposed",
            NOT_TRANSPOSED,
            not_transposed(WORDS_OF_PRODUCTS, lambda case: case.in_keras),
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
            lambda case: (step(case)[0], np.stack(step(case))),
            frameworks=("keras",),
        ),
        Mistake(
            "nothing-computed",
            "The state was returned as it was passed. The step computes a new one.",
            lambda case: case.arguments[1:3],
        ),
        *step.mistakes("split result", "gate candidate last", "update source result", "weigh"),
        *(
            Mistake(key.partition(":")[0], sentence, step.but(weigh=weigh), ("pytorch",))
            for key, (sentence, weigh) in PYTORCH_WEIGHTS.items()
        ),
    ),
)
