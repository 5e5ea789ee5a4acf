"""from_pytorch: PyTorch's weights are copied into a Keras LSTM, which is returned."""

from lstm_shapes.judging.task import Task

from .copied_weights import copied, copy_mistakes
from .copy_cases import copy_cases
from .copy_diagnostics import DIAGNOSTICS
from .weights import with_bias

HINTS = {
    "both": (
        "Print the shapes of both sides: PyTorch's weights are (4U, F) and (4U, U), Keras's "
        "kernels (F, 4U) and (U, 4U). The blocks are in the same order in both.",
        "Transpose both matrices. Keras has one bias where PyTorch has two: what must the one "
        "be, so that the sum inside the gate is the same?",
        "`layer.set_weights([...])` takes kernel, recurrent kernel, and bias, in this order. "
        "Return the layer.",
    ),
}

# What is copied into Keras's one bias.
BIASES = {
    "biases-not-added": ("Only `bias_ih` was copied.", lambda ih, hh: ih),
    "biases-not-added:hh": ("Only `bias_hh` was copied.", lambda ih, hh: hh),
    "biases-not-added:mean": (
        "The mean of the two biases was copied.",
        lambda ih, hh: (ih + hh) / 2,
    ),
    "biases-not-added:zero": ("The biases are zero.", lambda ih, hh: ih * 0),
    "bias-doubled": ("`bias_ih` was added twice.", lambda ih, hh: 2 * ih),
    "bias-doubled:hh": ("`bias_hh` was added twice.", lambda ih, hh: 2 * hh),
    "bias-doubled:sum": ("The sum of the biases was doubled.", lambda ih, hh: 2 * (ih + hh)),
    "biases-subtracted": ("One bias was subtracted from the other.", lambda ih, hh: ih - hh),
}
CHANGES = {
    key: (f"{sentence} Keras's one is `bias_ih + bias_hh`.", with_bias(bias))
    for key, (sentence, bias) in BIASES.items()
}

TASK = Task(
    function="from_pytorch",
    section="From one framework to the other",
    points=3,
    position=5,
    cases=copy_cases,
    reference=copied(),
    kind="other",
    tolerance=1e-4,
    timeout_s=60,
    hints=HINTS,
    frameworks=("keras",),
    diagnostics=DIAGNOSTICS,
    mistakes=tuple(copy_mistakes(CHANGES)),
)
