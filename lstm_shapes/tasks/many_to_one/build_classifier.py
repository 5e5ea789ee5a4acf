"""build_classifier: padded (B, T, F) -> logits (B, classes); any structure, judged by relations."""

import numpy as np

from lstm_shapes.judging.random_inputs import distinct_sizes
from lstm_shapes.judging.task import Task

from .classifier_diagnostics import DIAGNOSTICS, relation
from .logits import ClassifierCase
from .padded_batches import Padded

BIASES = 97  # numbers for the biases, repeated; a prime, so that no two gates get the same


def classifier_cases(rng, framework):
    rows, steps, features, units, classes = distinct_sizes(rng, 5, low=3)
    # One class too many must not look like one logit for each unit.
    units = units if abs(units - classes) > 1 else classes + 3
    side = int(rng.integers(4, 7))
    noise = rng.normal(scale=0.7, size=BIASES).astype("float32")
    # The first two logits of any head are outside the range of a sigmoid.
    noise[:2] = -4, 4

    def batch(lengths, features=features):
        return Padded(rng, framework, lengths, features)

    def case(group, batch, features, units, classes, note="", biases=(noise,)):
        return ClassifierCase(
            group,
            (features, units, classes),
            note,
            sizes=(*batch.calls[-1].inputs[0].shape, units),
            calls=tuple(batch.calls),
            biases=biases,
            check_gradients=group == "shape",
            roles=tuple(batch.roles),
            lengths=tuple(batch.lengths),
        )

    example = batch([7, 4, 6, 7], 3)
    example.sizes([(4, 5), (2, 7)])
    ragged = [int(length) for length in rng.permutation(steps) + 1][: rows - 1]
    drawn = batch([steps, *ragged])
    drawn.sizes([(len(drawn.x), steps + 2)])
    thorough = batch([4, 7, 2, 5])
    thorough.same_again()
    thorough.longer()
    # Only PyTorch's packing suggests sorting, and calls of a Keras model are slow.
    thorough.alone(range(4) if framework == "pytorch" else [1, 2])
    thorough.permuted()
    thorough.changed()
    same = batch([*range(2, side + 1), side], side)
    same.longer(1)
    same.alone([0, side - 1])
    # Long padding and rows of one length: some answers fail with either alone.
    equal = batch([5, 5, 5])
    equal.longer(6)
    few = batch([3, 1], 1)
    few.longer(2)
    few.alone([1])
    few.sizes([(1, 4), (3, 1), (1, 1)])
    # Far from each other and from zero: an activation limits such logits.
    apart = (np.resize(np.float32([-40, 40]), classes), 0.1 * noise)

    return [
        case("shape", example, 3, 5, 9, "batch 4, time 7, features 3, units 5, classes 9"),
        case("shape", drawn, features, units, classes),
        case("values", thorough, features, units, classes, "lengths 4, 7, 2, 5"),
        case("values", same, side, side, side, "axes of equal length"),
        case("values", batch([3, 6]), features, units, classes, "a large bias in the head", apart),
        case("edge cases", equal, features, units, classes, "sequences of equal length"),
        case("edge cases", few, 1, 1, 4, "one feature, one unit, one sequence, one step"),
    ]


HINTS = {
    "both": (
        "There are three parts: one that reads the sequence, one that picks a state of it without "
        "touching padding, and a head with `classes` outputs. What is the shape between them?",
    ),
    "keras": (
        "`Masking` in front of the LSTM makes its last state that of the last valid step. A "
        "`Dense(classes)` after it computes the logits, without an activation.",
        "`keras.Sequential` of `Input((None, features))`, `Masking(0.0)`, `LSTM(units)` and "
        "`Dense(classes)`.",
    ),
    "pytorch": (
        "Pack the batch with its lengths, or take `output[torch.arange(len(padded)), lengths - "
        "1]`. An `nn.Linear(units, classes)` after it computes the logits, without an activation.",
        "In `forward(self, padded, lengths)`: the LSTM's output, one state for each row, "
        "`self.head(...)` of it.",
    ),
}

TASK = Task(
    function="build_classifier",
    position=3,
    section="From data to logits",
    points=4,
    hints=HINTS,
    cases=classifier_cases,
    reference=lambda case, x, lengths=None: np.zeros((len(x), case.arguments[2])),
    kind="other",
    relation=relation,
    tolerance=1e-4,
    timeout_s=60,
    diagnostics=DIAGNOSTICS,
)
