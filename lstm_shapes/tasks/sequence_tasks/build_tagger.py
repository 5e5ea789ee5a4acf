"""build_tagger: (B, T, F) -> logits for every step (B, T, classes), one direction or both."""

from dataclasses import replace

import numpy as np

from lstm_shapes.judging.diagnostics import errors_of
from lstm_shapes.judging.families import of_axes, of_parts
from lstm_shapes.judging.lstm import draw_weights, lstm
from lstm_shapes.judging.model_diagnostics import MISSING_LAYERS
from lstm_shapes.judging.model_predicates import lstms, recurrents
from lstm_shapes.judging.random_inputs import distinct_sizes
from lstm_shapes.judging.task import Diagnostic, Mistake, Stage, Task
from lstm_shapes.judging.usual import model_case
from lstm_shapes.tasks.cell_diagnostics import NO_RETURN_STATE
from lstm_shapes.tasks.lstm_parts import relu, steps_apart

from .head import ACTIVATIONS, dense, draw_head, head_diagnostics

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


def both_ways(case, x, run):
    """Return (hidden, cells) of each direction that the model has, each at its own step."""
    forward = run(x, case.weights[0])
    if len(lstms(case)) == 1:
        return (forward,)
    hidden, cells = run(x[:, ::-1], case.weights[1])
    return forward, (hidden[:, ::-1], cells[:, ::-1])


def joined(case, parts):
    """Concatenate directions, or add them if the head is as wide as one of them."""
    units = len(case.weights[0]["recurrent_kernel"])
    concatenated = len(case.weights[-1]["kernel"]) == units * len(parts)
    return np.concatenate(parts, axis=-1) if concatenated else sum(parts)


LAST_STEP = (
    "The logits are those of the last step alone. A tagger returns them for every step: apply the "
    "head to the complete output, (batch, time, units)."
)
TIME_MAJOR = {
    "keras": "The batch was read as time: the shape is right, but each step has read the other "
    "sequences. Keras expects the batch first: swap no axes.",
    "pytorch": "The batch was read as time: the shape is right, but each step has read the other "
    "sequences. Make the LSTM with `batch_first=True`.",
}
RUNS = {
    "": ("", lstm),
    "state-not-carried": (
        "Every step was read as a sequence of its own, from a zero state. Pass the complete "
        "sequence to the LSTM, or pass the state on.",
        steps_apart,
    ),
}
STATES = {
    "": ("", 0),
    "cell-states": (
        "The head reads the cell state c of each step. It reads the hidden state h.",
        1,
    ),
}
# What is made of the states (B, T, U) before the head.
BEFORE = {
    "": ("", lambda hidden: hidden),
    "last-step-only": (LAST_STEP, lambda hidden: hidden[:, -1]),
    "last-step-only:axis": (LAST_STEP, lambda hidden: hidden[:, -1:]),
    "last-step-repeated": (
        "Every step has the logits of the last one. Apply the head to the output of each step, "
        "(batch, time, units), not to the last state.",
        lambda hidden: np.repeat(hidden[:, -1:], hidden.shape[1], axis=1),
    ),
    "first-step-only": (
        "The logits are those of the first step alone. A tagger returns them for every step.",
        lambda hidden: hidden[:, 0],
    ),
    "steps-averaged": (
        "The steps were averaged, (batch, classes). A tagger returns logits for every step.",
        lambda hidden: hidden.mean(axis=1),
    ),
    "steps-averaged:max": (
        "The maximum over the steps was taken, (batch, classes). A tagger returns logits for "
        "every step.",
        lambda hidden: hidden.max(axis=1),
    ),
    "reshaped": (
        "The output was swapped and reshaped before the head: its rows belong to other sequences "
        "and steps. Pass (batch, time, units) to the head as it is.",
        lambda hidden: hidden.swapaxes(1, 2).reshape(hidden.shape),
    ),
    "activation-before-head": (
        "The hidden states went through a ReLU on their way to the head. Pass them on as they are.",
        relu,
    ),
}
# What is made of the logits.
AFTER = ACTIVATIONS | {
    "classes-not-logits": (
        "The model returns the largest class of each step, (batch, time). Return the logits of "
        "all classes, (batch, time, classes).",
        lambda logits: logits.argmax(axis=-1),
    ),
    "classes-before-time": (
        "The logits were reshaped to (batch, classes, time), which mixes steps and classes. Leave "
        "them as (batch, time, classes).",
        lambda logits: logits.reshape(len(logits), logits.shape[2], logits.shape[1]),
    ),
    "reshaped": (
        "The logits were reshaped to (time, batch, classes), which gives sequences the logits of "
        "others. Leave them as (batch, time, classes).",
        lambda logits: logits.reshape(logits.shape[1], logits.shape[0], -1),
    ),
}


def tags(run=lstm, state=0, before=BEFORE[""][1], head=dense, after=ACTIVATIONS[""][1]):
    def answer(case, x):
        states = joined(case, [states[state] for states in both_ways(case, x, run)])
        return after(head(before(states), case.weights[-1]))

    return answer


def read_backward(flipped_back):
    """Read with the model's last LSTM from the end; its states are flipped back, or not."""

    def answer(case, x):
        *first, last = lstms(case)
        hidden, _ = lstm(x[:, ::-1], last)
        parts = [lstm(x, weights)[0] for weights in first]
        return dense(
            joined(case, [*parts, hidden[:, ::-1] if flipped_back else hidden]), case.weights[-1]
        )

    return answer


def one_direction_backward(case, x):
    """Read from the end and flip back: right for the second LSTM, not for the only one."""
    if len(lstms(case)) == 1:
        return read_backward(flipped_back=True)(case, x)
    hidden = [lstm(x[:, ::-1], weights)[0][:, ::-1] for weights in lstms(case)]
    return dense(joined(case, hidden), case.weights[-1])


def of_both(function):
    """Return a test: a model of two LSTMs returns what a function of both directions gives."""

    def given(case, x):
        (forward, _), (backward, _) = both_ways(case, x, lstm)
        return dense(function(forward, backward), case.weights[-1])

    return returns(given)


def close(got, want):
    same_shape = isinstance(got, np.ndarray) and got.shape == want.shape
    return same_shape and np.allclose(got, want, atol=1e-3)


def returns(given):
    """Return a test: a model of two LSTMs returns this, in some order of equal layers."""

    def detects(case, report):
        if len(lstms(case)) != 2:
            return False
        expected = [given(case, *call.inputs) for call in case.calls]
        return any(
            all(close(got, want) for got, want in zip(answers, expected, strict=True))
            for answers in (report.answers, *report.alternative_answers)
        )

    return detects


def both_forward(case, x):
    return dense(joined(case, [lstm(x, weights)[0] for weights in lstms(case)]), case.weights[-1])


def other_units(case, report):
    """Return whether one or two LSTMs have one other width: other units, not another layer."""
    widths = {size for size, _ in recurrents(report)}
    features, units, _ = case.arguments
    # As wide as there are features: "swapped-sizes" says more.
    return len(recurrents(report)) <= 2 and len(widths) == 1 and not widths & {features, units}


def head_of_one_direction(case, report):
    """Return whether PyTorch refused 2 · units numbers for a head made for `units`."""
    _, units, classes = case.arguments
    return f"x{2 * units} and {units}x{classes})" in errors_of(report)


ONE_LOST = (
    "The model has two directions, but only one of them reaches the head. Concatenate both, or "
    "leave the second one out."
)
MERGED = (
    "The two directions were {}. Concatenate their hidden states, (batch, time, 2 · units), before "
    "the head."
)
DIAGNOSTICS = (
    NO_RETURN_STATE,
    Diagnostic(
        "wrong-units",
        "The number of units of the LSTM is not `units`. Each direction has `units` of them; the "
        "head turns them into `classes`.",
        other_units,
        Stage.NOT_A_MODEL,
    ),
    # One direction or two: no number of LSTMs is too small.
    replace(MISSING_LAYERS, detects=lambda case, report: False),
    *head_diagnostics("classes"),
    *(
        Diagnostic(key, sentence, detects)
        for key, sentence, detects in (
            (
                "last-step-only",
                LAST_STEP,
                of_both(lambda f, b: np.concatenate([f[:, -1], b[:, 0]], axis=-1)),
            ),
            (
                "last-step-only",
                LAST_STEP,
                of_both(lambda f, b: np.concatenate([f[:, -1], b[:, -1]], axis=-1)),
            ),
            ("one-direction-lost", ONE_LOST, of_both(lambda f, b: f)),
            ("one-direction-lost", ONE_LOST, of_both(lambda f, b: b)),
            ("directions-merged", MERGED.format("averaged"), of_both(lambda f, b: (f + b) / 2)),
            ("directions-merged", MERGED.format("multiplied"), of_both(lambda f, b: f * b)),
            (
                "both-forward",
                "Both LSTMs read forward. The second direction reads the sequence from its end.",
                returns(both_forward),
            ),
        )
    ),
    Diagnostic(
        "head-of-one-direction",
        "The head was made for `units` numbers, but two concatenated directions have 2 · units of "
        "them.",
        head_of_one_direction,
        frameworks=("pytorch",),
    ),
)

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
        Mistake(
            "no-head",
            "The model returns hidden states, (batch, time, units). A dense layer after the LSTM "
            "turns them into logits, (batch, time, classes).",
            tags(head=lambda hidden, weights: hidden),
        ),
        Mistake(
            "time-major",
            TIME_MAJOR,
            lambda case, x: tags()(case, x.swapaxes(0, 1)).swapaxes(0, 1),
        ),
        Mistake(
            "backward",
            "An LSTM read the sequence from its end, and its output was not flipped back: each "
            "step got the logits of another one. Flip that output along time.",
            read_backward(flipped_back=False),
        ),
        Mistake(
            "backward",
            "The sequence was read only from its end. Read it forward, or in both directions.",
            one_direction_backward,
        ),
        *of_parts(tags, run=RUNS, state=STATES, before=BEFORE),
        *of_parts(tags, before=BEFORE, after=AFTER),
        *of_axes(
            tags(),
            "batch time classes",
            step={
                "keras": "Keep (batch, time, classes); swap them only where a loss needs it.",
                "pytorch": "Keep (batch, time, classes); swap them only where a loss needs it.",
            },
        ),
    ),
)
