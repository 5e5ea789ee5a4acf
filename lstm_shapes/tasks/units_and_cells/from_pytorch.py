"""from_pytorch: PyTorch's weights are copied into a Keras LSTM, which is returned."""

from lstm_shapes.judging.task import Mistake, Task

from .copied_weights import DIAGNOSTICS, copied, copy_cases, copy_mistakes, with_biases

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
    mistakes=(
        *copy_mistakes("keras"),
        *(
            Mistake(key, f"{sentence} Keras's one is `bias_ih + bias_hh`.", with_biases(bias))
            for key, sentence, bias in (
                ("biases-not-added", "Only `bias_ih` was copied.", lambda ih, hh: ih),
                ("biases-not-added", "Only `bias_hh` was copied.", lambda ih, hh: hh),
                (
                    "biases-not-added",
                    "The mean of the two biases was copied.",
                    lambda ih, hh: (ih + hh) / 2,
                ),
                ("biases-not-added", "The biases are zero.", lambda ih, hh: ih * 0),
                ("bias-doubled", "`bias_ih` was added twice.", lambda ih, hh: 2 * ih),
                ("bias-doubled", "`bias_hh` was added twice.", lambda ih, hh: 2 * hh),
                (
                    "bias-doubled",
                    "The sum of the biases was doubled.",
                    lambda ih, hh: 2 * (ih + hh),
                ),
                (
                    "biases-subtracted",
                    "One bias was subtracted from the other.",
                    lambda ih, hh: ih - hh,
                ),
            )
        ),
    ),
)
