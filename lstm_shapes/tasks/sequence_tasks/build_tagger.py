"""build_tagger: (B, T, F) -> logits for every step (B, T, classes), one direction or both."""

from dataclasses import replace

import numpy as np

from lstm_shapes.judging.families import of_axes, of_parts, with_step
from lstm_shapes.judging.lstm import draw_weights
from lstm_shapes.judging.random_inputs import distinct_sizes
from lstm_shapes.judging.task import Mistake, Task
from lstm_shapes.judging.usual import model_case

from .head import STATES, draw_head, no_head
from .tagger_diagnostics import DIAGNOSTICS
from .tagger_parts import AFTER, BEFORE, RUNS, backward, forward, not_flipped_back, tags

HINTS = {
    "both": (
        "The task asks for a row of logits for every step. Which of the LSTM's results still has "
        "a time axis?",
    ),
    "keras": (
        "`return_sequences=True` gives (batch, time, units). A `Dense` works on the last axis "
        "alone, so it acts on every step by itself.",
        "`keras.Sequential` of `Input((None, features))`, the LSTM with all its steps, and "
        "`Dense(classes)`.",
    ),
    "pytorch": (
        "`output` is (batch, time, units). An `nn.Linear` works on the last axis alone, so it "
        "acts on every step by itself.",
        "In `forward`: `output, state = self.lstm(batch)`, then `self.head(output)`.",
    ),
}


def tagger_cases(rng, framework):
    rows, steps, features, units, classes = distinct_sizes(rng, 5)
    side = int(rng.integers(3, 6))

    def case(group, features, units, classes, sizes, note="", **how):
        forward, backward = (draw_weights(rng, features, units) for _ in range(2))
        head = draw_head(rng, units, classes)
        # Equal halves: either order of the directions is right.
        wide = head | {"kernel": np.concatenate([head["kernel"]] * 2)}
        made = model_case(
            rng, group, (features, units, classes), features, [forward, head], sizes, note, **how
        )
        both = ((forward, backward, wide), (forward, backward, head))
        return replace(made, alternative_weights=both, sizes=(*made.sizes, classes))

    return [
        case("shape", 3, 5, 4, [(4, 7)], "features 3, units 5, classes 4", thorough=True),
        case("values", features, units, classes, [(rows, steps)]),
        case("values", side, side, side, [(side, side)], "features, units and classes alike"),
        case(
            "edge cases",
            features,
            units,
            classes,
            [(1, steps), (rows, 1)],
            "one sequence, one step",
        ),
        case("edge cases", 1, units, classes, [(rows, steps)], "one feature"),
        case("edge cases", features, 1, 1, [(rows, steps)], "one unit, one class"),
    ]


TASK = Task(
    function="build_tagger",
    section="A label for every step",
    points=3,
    position=2,
    cases=tagger_cases,
    reference=tags(),
    kind="model",
    tolerance=1e-4,
    timeout_s=60,
    hints=HINTS,
    diagnostics=DIAGNOSTICS,
    mistakes=(
        no_head(tags, "`classes` logits"),
        Mistake(
            "time-major",
            with_step(
                "The batch was read as time: the shape is right, but each step has read the other "
                "sequences.",
                {
                    "keras": "Keras expects the batch first: swap no axes.",
                    "pytorch": "Make the LSTM with `batch_first=True`.",
                },
            ),
            lambda case, x: tags()(case, x.swapaxes(0, 1)).swapaxes(0, 1),
        ),
        Mistake(
            "backward",
            "An LSTM read the sequence from its end, and its output was not flipped back: each "
            "step got the logits of another one. Flip that output along time.",
            tags(ways={1: (not_flipped_back,), 2: (forward, not_flipped_back)}),
        ),
        Mistake(
            "backward",
            "The sequence was read only from its end. Read it forward, or in both directions.",
            tags(ways={1: (backward,), 2: (backward, backward)}),
        ),
        *of_parts(tags, run=RUNS, state=STATES, before=BEFORE),
        *of_parts(tags, before=BEFORE, after=AFTER),
        *of_axes(
            tags(),
            "batch time classes",
            step="Keep (batch, time, classes); swap them only where a loss needs it.",
        ),
    ),
)
