"""build_encoder: one LSTM, (B, T, F) -> its last hidden state (B, U), for any B and T."""

from dataclasses import replace

from lstm_shapes.judging.families import of_axes, of_parts
from lstm_shapes.judging.lstm import draw_weights
from lstm_shapes.judging.random_inputs import distinct_sizes
from lstm_shapes.judging.task import Call, Mistake, Task
from lstm_shapes.judging.usual import model_case
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
        "In `forward`: `output, (h_n, c_n) = self.lstm(batch)`. `h_n` is (layers, batch, units): "
        "return its last layer, `h_n[-1]`.",
    ),
}


def encoder_cases(rng, framework):
    rows, steps, features, units = distinct_sizes(rng, 4)
    side = int(rng.integers(3, 6))

    def case(group, features, units, sizes, note="", **how):
        weights = [draw_weights(rng, features, units)]
        return model_case(rng, group, (features, units), features, weights, sizes, note, **how)

    def with_zeros(case):
        x = case.calls[-1].inputs[0].copy()
        x[:, 1], x[0, -2:] = 0, 0
        return replace(case, calls=(*case.calls, Call((x,))))

    few = [(1, steps), (rows, 1), (1, 1)]
    # Without tanh the numbers of a long sequence grow until float32 and float64 differ.
    long = case("values", features, units, [(rows, int(rng.integers(40, 60)))], "a long sequence")
    return [
        case("shape", 3, 5, [(4, 7)], "features 3, units 5", thorough=True),
        case("shape", features, units, [(rows, steps)]),
        case("values", features, units, [(rows, steps), (units, features)]),
        replace(long, undiagnosed=True),
        case("values", side, side, [(side, side)], "as many units as features"),
        case("edge cases", features, units, few, "one sequence, one step"),
        case("edge cases", 1, units, [(rows, steps)], "one feature"),
        case("edge cases", features, 1, [(rows, steps)], "one unit"),
        with_zeros(case("edge cases", features, units, [(rows, 8)], "steps of zeros")),
    ]


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
            {
                "keras": "The batch was read as time: the axes were swapped, and Keras expects the "
                "batch first. The result is one state for each time step, (time, units).",
                "pytorch": "The batch was read as time: `nn.LSTM` expects (time, batch, features) "
                "unless it is made with `batch_first=True`. The result is one state for each time "
                "step, (time, units).",
            },
            encoder(batch_read_as_time, lambda hidden, cells: hidden[-1]),
        ),
        *of_parts(encoder, run=RUNS, read=READS),
        *of_parts(encoder, activation=ACTIVATIONS),
        *of_axes(encoder(), "batch units"),
    ),
)
