"""from_keras: Keras's weights are copied into a PyTorch LSTM, which is returned."""

from lstm_shapes.judging.task import Task

from .copied_weights import added_to_own, copied, copy_mistakes
from .copy_cases import copy_cases
from .copy_diagnostics import DIAGNOSTICS
from .weights import with_bias

HINTS = {
    "both": (
        "Print the shapes of both sides: Keras's kernels are (F, 4U) and (U, 4U), PyTorch's "
        "weights (4U, F) and (4U, U). The blocks are in the same order in both.",
        "Transpose both matrices. PyTorch has two biases where Keras has one: their sum must be "
        "Keras's bias, so put it into one of them and zeros into the other.",
        "Inside `with torch.no_grad():`, `lstm.weight_ih_l0.copy_(kernel.T)` and so on for "
        "`weight_hh_l0`, `bias_ih_l0`, and `bias_hh_l0`. Return the layer.",
    ),
}

# How the bias is copied wrongly.
CHANGES = {
    "bias-doubled": (
        "The bias is in both places. PyTorch adds the two, so it counts twice: fill the other one "
        "with zeros.",
        with_bias(lambda bias: 2 * bias),
    ),
    **{
        f"old-bias-left:{role}": (
            f"`{role}_l0` was left as it was, and PyTorch adds it: fill it with zeros.",
            added_to_own(role),
        )
        for role in ("bias_hh", "bias_ih")
    },
    "bias-lost": (
        "The biases are zero: Keras's bias was not copied.",
        with_bias(lambda bias: 0 * bias),
    ),
}

TASK = Task(
    function="from_keras",
    section="From one framework to the other",
    points=3,
    position=5,
    cases=copy_cases,
    reference=copied(),
    kind="other",
    tolerance=1e-4,
    timeout_s=60,
    hints=HINTS,
    frameworks=("pytorch",),
    diagnostics=DIAGNOSTICS,
    mistakes=tuple(copy_mistakes(CHANGES)),
)
