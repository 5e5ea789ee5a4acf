"""build_masked_encoder: padded (B, T, F), in PyTorch with lengths -> last valid state (B, U)."""

from dataclasses import replace

import numpy as np

from lstm_shapes.judging.lstm import draw_weights
from lstm_shapes.judging.random_inputs import distinct_sizes, random_array
from lstm_shapes.judging.task import Call, ModelCase, Task
from lstm_shapes.judging.usual import model_sizes

from .encoder_diagnostics import DIAGNOSTICS
from .encoder_mistakes import MISTAKES, encoder
from .shared import BOTH_WAYS, DOWNWARD, UPWARD, draw_lengths, valid_steps

HINTS = {
    "both": (
        "The state must be the one after the last valid step, however much padding follows. What "
        "must the LSTM know to stop there?",
    ),
    "keras": (
        "`keras.layers.Masking` marks the steps in which *all* features are zero, and an LSTM "
        "after it leaves its state alone there.",
        "`keras.Sequential([keras.Input((None, features)), keras.layers.Masking(0.0), ...])`, "
        "with an LSTM at the end.",
    ),
    "pytorch": (
        "Either pack the batch with its lengths (`enforce_sorted=False` sorts and restores the "
        "order), or run all steps and take each row's output at its own last valid step.",
        "`pack_padded_sequence(padded, lengths, batch_first=True, enforce_sorted=False)`, "
        "through the LSTM, then `h_n[-1]`: after packing, it is the state after the last valid "
        "step.",
    ),
}


def padded_batch(rng, framework, lengths, steps, features, filled):
    """Draw sequences with zeros that are data, padded after them: (B, T, F).

    In Keras a step of zeros is padding, so only single features are zero; in PyTorch, where
    lengths say what is data, complete steps are zero as well. filled: the padding holds numbers
    other than zero.
    """
    batch = random_array(rng, len(lengths), steps, features)
    for row, (sequence, length) in enumerate(zip(batch, lengths, strict=True)):
        if features > 1:
            sequence[0, row % features] = 0
            if length > 2:
                sequence[1] = -abs(sequence[1])
            # The last step's features add up to zero.
            sequence[length - 1] = 0
            sequence[length - 1, [row % features, row % features - 1]] = 1.5, -1.5
        if framework == "pytorch" and length > 2:
            sequence[length - 1 if row % 2 else length - 2] = 0
    batch[~valid_steps(lengths, steps)] = 3 if filled else 0
    return batch


def encoder_cases(rng, framework):
    rows, steps, features, units = distinct_sizes(rng, 4, low=3, without=(4, 7))
    side = int(rng.integers(5, 7))
    pytorch = framework == "pytorch"

    def call(lengths, steps, features, number=0):
        batch = padded_batch(rng, framework, lengths, steps, features, pytorch and number % 2)
        return Call((batch, np.array(lengths, "int64")) if pytorch else (batch,))

    def case(group, note, features, units, batches, thorough=False, **how):
        """Return a model called with 4 sequences of 7 steps, with 4 of 5, then with these."""
        first = call(BOTH_WAYS, 7, features)
        calls = [first, call([5, 2, 4, 3], 5, features, 1)]
        if thorough:
            calls += [first, replace(first, training=True)]
            batches = [([6, 9, 3, 8], 9), ([5, 7], 7), *batches]
        calls += [call(*batch, features, number) for number, batch in enumerate(batches)]
        return ModelCase(
            group,
            (features, units),
            note,
            sizes=model_sizes(calls, (features, units)),
            calls=tuple(calls),
            weights=(draw_weights(rng, features, units),),
            check_gradients=thorough,
            **how,
        )

    def some(rows=rows, longest=steps):
        return draw_lengths(rng, rows, longest)

    # Only where lengths are given can sequences be sorted by them.
    orders = [(UPWARD, 7), (DOWNWARD, 9), *([(DOWNWARD, 7), (UPWARD, 10)] if pytorch else [])]
    equal = [([3] * rows, 5), ([4] * rows, 4)]
    few = [([1] * rows, 1), ([2, 1], 2)]
    cases = [
        case("shape", "features 3, units 5", 3, 5, [(BOTH_WAYS, 12)], thorough=True),
        case("shape", "", features, units, [(some(), steps)]),
        case("values", "", features, units, orders),
        case("values", "axes of equal length", side, side, [(some(side, side), side)]),
        case("edge cases", "one sequence", features, units, [([3], 6), ([3], 3), ([1], 1)]),
        case("edge cases", "one step", features, units, few),
        case("edge cases", "one feature", 1, units, [(some(4), steps)]),
        case("edge cases", "one unit", features, 1, [(some(4), steps)]),
        case("edge cases", "equal lengths", features, units, equal, undiagnosed=True),
    ]
    if pytorch:
        cases.append(case("edge cases", "lengths over 255", 2, 2, [([256, 3, 258], 259)]))
    return cases


TASK = Task(
    function="build_masked_encoder",
    section="Masking and packing",
    points=4,
    position=5,
    cases=encoder_cases,
    reference=encoder(),
    kind="model",
    tolerance=1e-4,
    timeout_s=60,
    hints=HINTS,
    diagnostics=DIAGNOSTICS,
    mistakes=MISTAKES,
)
