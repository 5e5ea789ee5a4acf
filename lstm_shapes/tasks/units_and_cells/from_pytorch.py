"""The task `from_pytorch`."""

from lstm_shapes.judging.task import Mistake, Task

from .copied_weights import COPY_DIAGNOSTICS, copied, copy_cases, copy_mistakes, with_biases

HINTS = {
    "both": (
        "Print the shapes of both sides: PyTorch's weights are (4U, F) and (4U, U), Keras' "
        "kernels (F, 4U) and (U, 4U). The gates stand in the same order in both.",
        "Transpose both matrices. Keras has one bias where PyTorch has two: what must the one "
        "be, so that the sum inside the gate is the same?",
        "`layer.set_weights([...])` takes kernel, recurrent kernel and bias, in this order. "
        "Return the layer.",
    ),
}

TASK = Task(
    function="from_pytorch",
    position=5,
    section="From one framework to the other",
    points=3,
    hints=HINTS,
    cases=copy_cases,
    reference=copied(),
    tolerance=1e-4,
    timeout_s=60,
    frameworks=("keras",),
    diagnostics=COPY_DIAGNOSTICS,
    mistakes=(
        *copy_mistakes(("keras",)),
        Mistake(
            "biases-not-added",
            "Only `bias_ih` was copied. PyTorch adds both biases, so Keras' one is their sum.",
            with_biases(lambda bias_ih, bias_hh: bias_ih),
        ),
        Mistake(
            "biases-not-added",
            "Only `bias_hh` was copied. PyTorch adds both biases, so Keras' one is their sum.",
            with_biases(lambda bias_ih, bias_hh: bias_hh),
        ),
        Mistake(
            "biases-not-added",
            "The mean of the two biases was copied. PyTorch adds them, so Keras' one is their sum.",
            with_biases(lambda bias_ih, bias_hh: (bias_ih + bias_hh) / 2),
        ),
        Mistake(
            "biases-not-added",
            "The biases are zero. Keras' one is the sum of PyTorch's two.",
            with_biases(lambda bias_ih, bias_hh: bias_ih * 0),
        ),
        Mistake(
            "bias-doubled",
            "A bias was added twice. Keras' one is `bias_ih + bias_hh`, each of them once.",
            with_biases(lambda bias_ih, bias_hh: 2 * bias_ih),
        ),
        Mistake(
            "bias-doubled",
            "The sum of the biases was doubled. Keras' one is `bias_ih + bias_hh`, each once.",
            with_biases(lambda bias_ih, bias_hh: 2 * (bias_ih + bias_hh)),
        ),
    ),
)
