"""build_tagger: a row of logits for every step."""

from dataclasses import replace

import numpy as np

from lstm_shapes.judging.diagnostics import FOREIGN, NOT_FINISHED, NOT_WRITTEN, OTHER, errors_of
from lstm_shapes.judging.lstm import draw_weights, lstm, sigmoid
from lstm_shapes.judging.model_diagnostics import lstms, recurrents
from lstm_shapes.judging.random_inputs import distinct_sizes
from lstm_shapes.judging.task import Diagnostic, Mistake, Task
from lstm_shapes.judging.usual import model_case
from lstm_shapes.tasks.outputs_and_states.build_state_encoder import NO_STATE
from lstm_shapes.tasks.outputs_and_states.shared import swapped_axes

from .shared import (
    dense,
    draw_head,
    is_given,
    log_softmax,
    model_signs,
    relu,
    softmax,
)


def tagger_cases(rng, framework):
    rows, steps, features, units, classes = distinct_sizes(rng, 5)
    side = int(rng.integers(3, 6))

    def case(group, features, units, classes, sizes, note="", **how):
        forward, backward = (draw_weights(rng, features, units) for _ in range(2))
        head = draw_head(rng, units, classes)
        # Equal halves: which direction stands first is nobody's mistake.
        wide = head | {"kernel": np.concatenate([head["kernel"]] * 2)}
        made = model_case(
            rng, group, (features, units, classes), features, [forward, head], sizes, note, **how
        )
        calls = [call.inputs[0].shape for call in made.calls]
        biggest, smallest = calls[-1], tuple(np.min(calls[1:], axis=0))
        axes = (*(smallest if 1 in smallest else biggest), units, classes)
        both = ((forward, backward, wide), (forward, backward, head))
        return replace(made, alternative_weights=both, known={"axes": tuple(map(int, axes))})

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


def both_ways(case, x):
    """Hidden and cell states of each direction that the model has, each at its own step."""
    forward = lstm(x, case.weights[0])
    if len(lstms(case)) == 1:
        return (forward,)
    hidden, cells = lstm(x[:, ::-1], case.weights[1])
    return forward, (hidden[:, ::-1], cells[:, ::-1])


def joined(case, parts):
    """Directions side by side, or added where the head is as wide as one of them."""
    units = len(case.weights[0]["recurrent_kernel"])
    side_by_side = len(case.weights[-1]["kernel"]) == units * len(parts)
    return np.concatenate(parts, axis=-1) if side_by_side else sum(parts)


def hidden_of(case, x):
    return joined(case, [hidden for hidden, _ in both_ways(case, x)])


def tags(before=lambda hidden: hidden, after=lambda logits: logits, read=lambda x: x):
    """An answer: what is read, what happens to the states (B, T, W), what to the logits."""
    return lambda case, x: after(dense(before(hidden_of(case, read(x))), case.weights[-1]))


def no_head(case, x):
    return hidden_of(case, x)


def cell_states(case, x):
    cells = joined(case, [cells for _, cells in both_ways(case, x)])
    return dense(cells, case.weights[-1])


def without_state(case, x):
    """Every step read as a sequence of its own."""
    alone = [hidden_of(case, x[:, step : step + 1]) for step in range(x.shape[1])]
    return dense(np.concatenate(alone, axis=1), case.weights[-1])


def read_backwards(turned_back):
    """The last LSTM of the model reads from the end; its states are turned back, or not."""

    def answer(case, x):
        *first, last = lstms(case)
        hidden, _ = lstm(x[:, ::-1], last)
        parts = [*(lstm(x, weights)[0] for weights in first), hidden]
        parts[-1] = hidden[:, ::-1] if turned_back else hidden
        return dense(joined(case, parts), case.weights[-1])

    return answer


def one_direction_backwards(case, x):
    """From the end, and turned back: right for the second LSTM, not for the only one."""
    if len(lstms(case)) == 1:
        return read_backwards(turned_back=True)(case, x)
    hidden = [lstm(x[:, ::-1], weights)[0][:, ::-1] for weights in lstms(case)]
    return dense(joined(case, hidden), case.weights[-1])


def time_major(case, x):
    return dense(swapped_axes(hidden_of(case, swapped_axes(x))), case.weights[-1])


def of_both(function):
    """A sign's test: a model of two LSTMs gives what a function of both directions gives."""

    def given(case, x):
        (forward, _), (backward, _) = both_ways(case, x)
        return dense(function(forward, backward), case.weights[-1])

    return lambda case, report: len(lstms(case)) == 2 and is_given(case, report, given)


def both_forward(case, report):
    def given(case, x):
        return dense(
            joined(case, [lstm(x, weights)[0] for weights in lstms(case)]), case.weights[-1]
        )

    return len(lstms(case)) == 2 and is_given(case, report, given)


def other_units(case, report):
    """One or two LSTMs of another width, all alike: not a further layer, but other units."""
    widths = {size for size, _ in recurrents(report)}
    features, units, _ = case.arguments
    # As wide as there are features: "swapped-sizes" says more.
    return len(recurrents(report)) <= 2 and len(widths) == 1 and not widths & {features, units}


def head_of_one_direction(case, report):
    """PyTorch's complaint that 2 · units numbers came to a head made for `units`."""
    _, units, classes = case.arguments
    return f"x{2 * units} and {units}x{classes})" in errors_of(report)


def ends(forward, backward):
    return np.concatenate([forward[:, -1], backward[:, 0]], axis=-1)


def last_step_of_both(forward, backward):
    return np.concatenate([forward[:, -1], backward[:, -1]], axis=-1)


LAST_STEP = (
    "The logits are those of the last step alone, (batch, classes). A tagger gives them for every "
    "step: put the head on the whole output, (batch, time, units)."
)
ACTIVATION = (
    "The logits went through {}. Logits are what the head gives, as it is: the loss turns them "
    "into probabilities itself."
)
MERGED = (
    "The two directions were {}. Put their hidden states side by side, (batch, time, 2 · units), "
    "before the head."
)


def after(key, sentence, function, **options):
    return Mistake(key, sentence, tags(after=function), **options)


def before(key, sentence, function, **options):
    return Mistake(key, sentence, tags(before=function), **options)


TAGGER_DIAGNOSTICS = (
    Diagnostic(
        "wrong-units",
        "The LSTM has another number of units than `units` says. Each direction has `units` of "
        "them; the head turns them into `classes`.",
        other_units,
    ),
    Diagnostic("last-step-only", LAST_STEP, of_both(ends)),
    Diagnostic("last-step-only", LAST_STEP, of_both(last_step_of_both)),
    Diagnostic(
        "one-direction-lost",
        "The model has two directions, and only one of them reaches the head. Put both side by "
        "side, or leave the second one out.",
        of_both(lambda forward, backward: forward),
    ),
    Diagnostic(
        "one-direction-lost",
        "The model has two directions, and only one of them reaches the head. Put both side by "
        "side, or leave the second one out.",
        of_both(lambda forward, backward: backward),
    ),
    Diagnostic("directions-merged", MERGED.format("averaged"), of_both(lambda f, b: (f + b) / 2)),
    Diagnostic("directions-merged", MERGED.format("multiplied"), of_both(lambda f, b: f * b)),
    Diagnostic(
        "both-forward",
        "Both LSTMs read forward. The second direction was to read the sequence from its end.",
        both_forward,
    ),
    Diagnostic(
        "head-of-one-direction",
        "The head was made for `units` numbers, and two directions side by side give 2 · units of "
        "them.",
        head_of_one_direction,
        frameworks=("pytorch",),
    ),
)

HINTS = {
    "both": (
        "A row of logits is wanted for every step. Which of the LSTM's results still has a time "
        "axis?",
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

TASK = Task(
    function="build_tagger",
    position=2,
    section="A label for every step",
    points=3,
    hints=HINTS,
    cases=tagger_cases,
    reference=tags(),
    tolerance=1e-4,
    timeout_s=60,
    diagnostics=(
        NO_STATE,
        NOT_WRITTEN,
        NOT_FINISHED,
        TAGGER_DIAGNOSTICS[0],
        # One direction or two: no number of LSTMs is too small.
        *(
            diagnostic
            for diagnostic in model_signs("classes")
            if diagnostic.key != "missing-layers"
        ),
        *TAGGER_DIAGNOSTICS[1:],
        FOREIGN,
        OTHER,
    ),
    mistakes=(
        before("last-step-only", LAST_STEP, lambda hidden: hidden[:, -1]),
        before(
            "last-step-only",
            "The logits are those of the last step alone, (batch, 1, classes). A tagger gives "
            "them for every step: put the head on the whole output.",
            lambda hidden: hidden[:, -1:],
        ),
        before(
            "last-step-repeated",
            "Every step has the logits of the last one. Put the head on the output of each step, "
            "(batch, time, units), not on the last state.",
            lambda hidden: np.repeat(hidden[:, -1:], hidden.shape[1], axis=1),
        ),
        before(
            "first-step-only",
            "The logits are those of the first step alone. A tagger gives them for every step.",
            lambda hidden: hidden[:, 0],
        ),
        before(
            "steps-averaged",
            "The steps were averaged, (batch, classes). A tagger gives logits for every step.",
            lambda hidden: hidden.mean(axis=1),
        ),
        before(
            "steps-averaged",
            "The maximum over the steps was taken, (batch, classes). A tagger gives logits for "
            "every step.",
            lambda hidden: hidden.max(axis=1),
        ),
        after(
            "classes-before-time",
            "Time and classes changed places, (batch, classes, time). The classes come last; a "
            "loss that wants them second gets them swapped when it is called.",
            lambda logits: logits.swapaxes(1, 2),
        ),
        after(
            "reshaped",
            "Time and classes were swapped and reshaped back: the shape is right, and the logits "
            "stand at other steps and classes. Leave the head's result as it is.",
            lambda logits: logits.swapaxes(1, 2).reshape(logits.shape),
        ),
        after(
            "classes-before-time",
            "The logits were reshaped to (batch, classes, time), which mixes steps and classes. "
            "Leave them as (batch, time, classes).",
            lambda logits: logits.reshape(len(logits), logits.shape[2], logits.shape[1]),
        ),
        after(
            "time-first",
            "Time comes first, (time, batch, classes). The batch does: (batch, time, classes).",
            swapped_axes,
        ),
        after(
            "reshaped",
            "Batch and time were swapped and reshaped back: the shape is right, and the logits "
            "belong to other sequences and steps. A reshape never swaps axes.",
            lambda logits: swapped_axes(logits).reshape(logits.shape),
        ),
        after(
            "reshaped",
            "The logits were reshaped to (time, batch, classes), which gives sequences the logits "
            "of others. Leave them as (batch, time, classes).",
            lambda logits: logits.reshape(logits.shape[1], logits.shape[0], -1),
        ),
        before(
            "reshaped",
            "The output was swapped and reshaped before the head: its rows belong to other "
            "sequences and steps. The head takes (batch, time, units) as it is.",
            lambda hidden: hidden.swapaxes(1, 2).reshape(hidden.shape),
        ),
        after(
            "flattened",
            "Batch and time stand on one axis, (batch × time, classes). Each has an axis of its "
            "own: (batch, time, classes).",
            lambda logits: logits.reshape(-1, logits.shape[-1]),
        ),
        after(
            "flattened",
            "Time and classes stand on one axis, (batch, time × classes). Each has an axis of its "
            "own: (batch, time, classes).",
            lambda logits: logits.reshape(len(logits), -1),
        ),
        Mistake(
            "time-major",
            "The batch was read as time: the shape is right, and each step heard the other "
            "sequences. PyTorch wants `batch_first=True`; Keras takes the batch first as it is.",
            time_major,
        ),
        Mistake(
            "state-not-carried",
            "Every step was read as a sequence of its own, from a zero state. Give the LSTM the "
            "whole sequence, or hand the state on.",
            without_state,
        ),
        Mistake(
            "backwards",
            "An LSTM read the sequence from its end, and its output was not turned back: each "
            "step got the logits of another one. Flip that output along time.",
            read_backwards(turned_back=False),
        ),
        Mistake(
            "backwards",
            "The sequence was read from its end alone. Read it forward, or in both directions.",
            one_direction_backwards,
        ),
        after("activation", ACTIVATION.format("a softmax"), softmax),
        after(
            "activation",
            "The logits went through a softmax over time. They are what the head gives, as it is.",
            lambda logits: softmax(logits.swapaxes(1, 2)).swapaxes(1, 2),
        ),
        after("activation", ACTIVATION.format("a log-softmax"), log_softmax),
        after("activation", ACTIVATION.format("a sigmoid"), sigmoid),
        after("activation", ACTIVATION.format("a ReLU"), relu),
        after("activation", ACTIVATION.format("tanh"), np.tanh),
        before(
            "activation-before-head",
            "The hidden states went through a ReLU on their way to the head. Hand them over as "
            "they are.",
            relu,
        ),
        after(
            "classes-not-logits",
            "The model gives the largest class of each step, (batch, time). The logits of all "
            "classes were asked for, (batch, time, classes).",
            lambda logits: logits.argmax(axis=-1),
        ),
        Mistake(
            "no-head",
            "The model gives hidden states, (batch, time, units). A dense layer behind the LSTM "
            "turns them into logits, (batch, time, classes).",
            no_head,
        ),
        Mistake(
            "cell-states",
            "The head reads the cell state c of each step. It was to read the hidden state h.",
            cell_states,
        ),
        after(
            "squeezed",
            "A bare `squeeze()` removes every axis of one, also the batch when it is one "
            "sequence, and the time when it is one step.",
            np.squeeze,
        ),
    ),
)
