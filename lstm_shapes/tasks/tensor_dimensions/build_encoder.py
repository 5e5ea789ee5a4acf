"""build_encoder: one LSTM, (B, T, F) -> its last hidden state (B, U), for any B and T."""

from dataclasses import replace

from lstm_shapes.judging.families import of_axes, of_parts
from lstm_shapes.judging.random_inputs import random_array
from lstm_shapes.judging.task import Call, Mistake, Task
from lstm_shapes.judging.usual import builder_cases, model_case
from lstm_shapes.tasks.lstm_parts import ACTIVATIONS, READS, RUNS, batch_read_as_time, encoder

HINTS = {
    "both": (
        "Of B, T, F, and U, two belong to the layer: it must know how many numbers a step has, "
        "and how wide its state is. The other two come with the data.",
    ),
    "keras": (
        "One `keras.layers.LSTM`. By default it returns the last hidden state alone, (batch, "
        "units). The input's shape omits the batch and leaves the number of steps open.",
        "`keras.Sequential([keras.Input((None, features)), ...])`, with the LSTM in place of the "
        "dots.",
    ),
    "pytorch": (
        "A module with one `nn.LSTM(..., batch_first=True)`, made in `__init__`. It returns two "
        "things: the output of all steps, and a pair of states `(h_n, c_n)`.",
        "In `forward`: `output, states = self.lstm(batch)`. `output` is (batch, time, units): "
        "return its last step, `output[:, -1]`.",
    ),
}


def encoder_cases(rng, framework):
    cases = list(builder_cases(rng, framework))
    yield from cases
    weights, features = cases[1].weights, cases[1].arguments[0]
    # Without tanh the numbers of a long sequence grow until float32 and float64 differ.
    sizes = [(int(rng.integers(3, 7)), int(rng.integers(40, 60)))]
    how = {"features": features, "weights": weights, "sizes": sizes}
    long = model_case(rng, "values", cases[1].arguments, note="a long sequence", **how)
    yield replace(long, undiagnosed=True)
    zeros = random_array(rng, 4, 8, features)
    zeros[:, 1], zeros[0, -2:] = 0, 0
    yield replace(
        cases[1], group="edge cases", note="steps of zeros", calls=(*cases[1].calls, Call((zeros,)))
    )


TASK = Task(
    function="build_encoder",
    section="The batch size is not declared",
    points=4,
    position=5,
    cases=encoder_cases,
    reference=encoder(),
    kind="model",
    tolerance=1e-4,
    timeout_s=60,
    hints=HINTS,
    mistakes=(
        Mistake(
            "time-major",
            "The batch was read as time: {the axes were swapped, and Keras expects the batch first|"
            "`nn.LSTM` expects (time, batch, features) unless it is made with `batch_first=True`}. "
            "The result is one state for each time step, (time, units).",
            encoder(batch_read_as_time, lambda hidden, cells: hidden[-1]),
        ),
        *of_parts(encoder, run=RUNS, read=READS),
        *of_parts(encoder, activation=ACTIVATIONS),
        *of_axes(encoder(), "batch units"),
    ),
)
