"""build_classifier: padded (B, T, F) -> logits (B, classes); any structure, judged by relations."""

import numpy as np

from lstm_shapes.judging.random_inputs import distinct_sizes, random_array
from lstm_shapes.judging.task import Call, Task

from .classifier_diagnostics import DIAGNOSTICS, relation
from .logits import ClassifierCase

BIASES = 97  # numbers for the biases, repeated; a prime, so that no two gates get the same


class Padded:
    """A padded batch, and the calls that are compared with it: each with its role."""

    def __init__(self, rng, framework, lengths, features):
        self.rng, self.framework = rng, framework
        self.lengths = np.array(lengths)
        self.x = random_array(rng, len(lengths), max(lengths), features)
        for row, length in enumerate(lengths):
            self.x[row, length:] = 0
        # A real zero in one feature is not padding.
        if features > 1:
            self.x[:, 0, 0] = 0
        self.roles, self.calls = [], []
        self.ask("base", self.x, self.lengths)

    def ask(self, role, x, lengths, training=False):
        inputs = (x,) if self.framework == "keras" else (x, lengths)
        self.roles.append(role)
        self.calls.append(Call(inputs, training))

    def same_again(self):
        self.ask("again", self.x, self.lengths)
        self.ask("training", self.x, self.lengths, training=True)

    def longer(self, steps=3):
        """Add padding; where lengths tell what padding is, it need not be zeros."""
        wider = np.pad(self.x, ((0, 0), (0, steps), (0, 0)))
        if self.framework == "pytorch":
            for row, length in enumerate(self.lengths):
                wider[row, length:] = 2 * random_array(self.rng, *wider[row, length:].shape)
        self.ask("longer", wider, self.lengths)

    def alone(self, rows):
        for row in rows:
            length = self.lengths[row : row + 1]
            self.ask(f"alone {row}", self.x[row : row + 1, : length[0]].copy(), length)

    def permuted(self):
        """Move the first row to the end: an order that is not its own inverse."""
        order = np.roll(np.arange(len(self.x)), -1)
        self.ask("permuted", self.x[order], self.lengths[order])

    def changed(self):
        """Change the first step of each row, then the last valid step."""
        rows = np.arange(len(self.x))
        for role, steps in ("early", np.zeros_like(rows)), ("late", self.lengths - 1):
            x = self.x.copy()
            x[rows, steps] += 3
            self.ask(role, x, self.lengths)

    def sizes(self, pairs):
        """Add batches of other sizes, (rows, steps) each, without padding."""
        for rows, steps in pairs:
            x = random_array(self.rng, rows, steps, self.x.shape[2])
            self.ask("size", x, np.full(rows, steps))


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
