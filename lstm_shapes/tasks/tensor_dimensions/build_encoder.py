"""The task `build_encoder`."""

import numpy as np

from lstm_shapes.judging.diagnostics import FOREIGN, NOT_FINISHED, NOT_WRITTEN, OTHER
from lstm_shapes.judging.model_diagnostics import DIAGNOSTICS as MODEL_DIAGNOSTICS
from lstm_shapes.judging.task import Mistake, Task

from .shared import (
    ADDED_ACTIVATION,
    as_time_major,
    batch_as_time,
    cut_at_zeros,
    encoder_cases,
    last,
    rows_joined,
    states,
)

HINTS = {
    "both": (
        "Of B, T, F and U, two belong to the layer: it needs to know how many numbers a step "
        "has, and how wide its state is. The other two come with the data.",
    ),
    "keras": (
        "One `keras.layers.LSTM`. By default it gives the last hidden state alone, (batch, "
        "units). The input's shape leaves the batch out and the number of steps open.",
        "`keras.Sequential([keras.Input((None, features)), ...])`, with the LSTM in the place of "
        "the dots.",
    ),
    "pytorch": (
        "A module with one `nn.LSTM(..., batch_first=True)`, made in `__init__`. It gives two "
        "things: the output of all steps, and a pair of states `(h_n, c_n)`.",
        "In `forward`: `output, (h_n, c_n) = self.lstm(batch)`. `h_n` is (layers, batch, units): "
        "return its last layer, `h_n[-1]`.",
    ),
}

TASK = Task(
    function="build_encoder",
    position=5,
    section="The batch size is not declared",
    points=4,
    hints=HINTS,
    cases=encoder_cases,
    reference=last,
    tolerance=1e-4,
    seconds=60,
    diagnostics=(NOT_WRITTEN, NOT_FINISHED, *MODEL_DIAGNOSTICS, FOREIGN, OTHER),
    mistakes=(
        Mistake(
            "all-steps",
            {
                "keras": "The model gives the hidden state of every step, (batch, time, units). "
                "Only the last was asked for: leave `return_sequences` off.",
                "pytorch": "The model gives the hidden state of every step, (batch, time, units). "
                "Only the last was asked for: take `output[:, -1]`, or `h_n[-1]`.",
            },
            states(lambda hidden, cells, x: hidden),
        ),
        Mistake(
            "first-step",
            "The model gives the hidden state of the first step; nothing after it was read. The "
            "last one was asked for.",
            states(lambda hidden, cells, x: hidden[:, 0]),
        ),
        Mistake(
            "cell-state",
            "The model gives the cell state c. The hidden state h was asked for: the states come "
            "in the order h, c.",
            states(lambda hidden, cells, x: cells[:, -1]),
        ),
        Mistake(
            "last-row",
            "The model gives all steps of the last sequence of the batch, (time, units). "
            "`[-1]` takes from the first axis, the batch; the last step is `[:, -1]`.",
            states(lambda hidden, cells, x: hidden[-1]),
        ),
        Mistake(
            "squeezed",
            "A bare `squeeze()` removes every axis of one, also the batch axis when the batch is "
            "one sequence. Name the axis, or take `[-1]`.",
            states(lambda hidden, cells, x: hidden[:, -1].squeeze()),
        ),
        Mistake(
            "layers-axis",
            "The result has an axis too many: (1, batch, units) is how the states come, layers "
            "first. Take the last layer's: `h_n[-1]`.",
            states(lambda hidden, cells, x: hidden[None, :, -1]),
        ),
        Mistake(
            "step-axis",
            "The result has an axis too many: (batch, 1, units). The last step alone is "
            "`[:, -1]`, not `[:, -1:]`.",
            states(lambda hidden, cells, x: hidden[:, -1:]),
        ),
        Mistake(
            "mean-of-steps",
            "The model gives the mean over all steps. The last hidden state was asked for.",
            states(lambda hidden, cells, x: hidden.mean(axis=1)),
        ),
        Mistake(
            "max-of-steps",
            "The model gives the maximum over all steps. The last hidden state was asked for.",
            states(lambda hidden, cells, x: hidden.max(axis=1)),
        ),
        Mistake(
            "other-activation",
            "The LSTM does not use its default activation, tanh. Leave `activation` as it is.",
            lambda case, x: last(case, x, activation=lambda values: np.maximum(values, 0)),
            frameworks=("keras",),
        ),
        Mistake(
            "other-activation",
            "The LSTM has no activation: `activation=None` is none at all. Leave it as it is.",
            lambda case, x: last(case, x, activation=lambda values: values),
            frameworks=("keras",),
        ),
        Mistake(
            "other-activation",
            "The gates do not use their default, the sigmoid. Leave `recurrent_activation` as "
            "it is.",
            lambda case, x: last(case, x, gate=lambda values: np.clip(values / 6 + 0.5, 0, 1)),
            frameworks=("keras",),
        ),
        Mistake(
            "activation-added",
            ADDED_ACTIVATION,
            states(lambda hidden, cells, x: np.maximum(hidden[:, -1], 0)),
        ),
        Mistake(
            "activation-added",
            ADDED_ACTIVATION,
            states(lambda hidden, cells, x: np.tanh(hidden[:, -1])),
        ),
        Mistake(
            "masked",
            "Steps of zeros were skipped: there is a mask in the model, and none was asked for. "
            "Zeros are data here.",
            lambda case, x: last(case, x, skip=(x == 0).all(axis=2)),
        ),
        Mistake(
            "masked",
            "Sequences that hold steps of zeros were cut short, as if the zeros were padding. "
            "Zeros are data here.",
            cut_at_zeros,
        ),
        Mistake(
            "state-not-carried",
            "Every step starts from a zero state again, so only the last step counts. The state "
            "goes from step to step.",
            lambda case, x: last(case, x[:, -1:]),
        ),
        Mistake(
            "rows-joined",
            "The state goes on from one sequence to the next: all of them were read as one long "
            "one. Every sequence starts from a zero state, and rows never influence each other.",
            rows_joined,
        ),
        Mistake(
            "backwards",
            "The sequence was read backwards: the state is that of the first step, read last.",
            lambda case, x: last(case, x[:, ::-1]),
        ),
        Mistake(
            "time-major",
            batch_as_time(" What you return is one state a step, (time, units)."),
            as_time_major(lambda hidden: hidden[-1]),
        ),
        Mistake(
            "time-major-output",
            batch_as_time(
                " The shape looks right, the numbers are not: change one row of the batch, and "
                "see that other rows of the result move."
            ),
            as_time_major(lambda hidden: hidden[:, -1]),
        ),
    ),
)
