"""build_bidirectional: (B, T, F) -> the last states of both directions, (B, 2U)."""

from functools import partial

from lstm_shapes.judging.diagnostics import errors_of
from lstm_shapes.judging.families import of_axes
from lstm_shapes.judging.lstm import lstm
from lstm_shapes.judging.parts import mistakes_of, same_mistake
from lstm_shapes.judging.task import Diagnostic, Stage, Task
from lstm_shapes.judging.usual import builder_cases

from .directions import both, joined

HINTS = {
    "both": (
        "The backward direction reads from the end. At which step of the sequence is it "
        "when it has read everything?",
    ),
    "keras": (
        "`keras.layers.Bidirectional(keras.layers.LSTM(units))` without `return_sequences` returns "
        "the last state of each direction, concatenated. With it, the last step of the output is "
        "the wrong place for the backward half.",
        "`keras.Sequential([keras.Input((None, features)), ...])`, with that layer in place of "
        "the dots.",
    ),
    "pytorch": (
        "`bidirectional=True` makes `h_n` (2, batch, units): forward first, then backward, "
        "each after its own last step. The last step of the output is the wrong place for the "
        "backward half.",
        "`torch.cat([h_n[0], h_n[1]], dim=-1)`.",
    ),
}


def of_steps(function):
    """Return an answer as a function of all steps of both directions, each (B, T, U)."""
    return both.but(forward=lambda hidden: hidden, backward=lambda hidden: hidden, join=function)


def last(x, weights):
    return lstm(x, weights)[0][:, -1]


def reading(second, first=lambda x: x):
    """Return the last steps of two LSTMs that read first(x) and second(x)."""
    return lambda case, x: joined(last(first(x), case.weights[0]), last(second(x), case.weights[1]))


def time_major_output(case, x):
    """Read the batch as time, and take both directions from the output: (batch, 2U)."""
    read = of_steps(lambda forward, backward: joined(forward[-1], backward[0]))
    return read(case, x.swapaxes(0, 1))


MISTAKES = {
    "all-steps": (
        "The model returns every step of both directions, (batch, time, 2 × units). Return the "
        "last state of each direction.",
        of_steps(joined),
    ),
    "cell-state": (
        "The model returns the cell states c. Return the hidden states h.",
        both.but(run=lambda x, weights: lstm(x, weights)[::-1]),
    ),
    "both-forward": (
        "Both LSTMs read forward. The second one reads the sequence from its end.",
        reading(lambda x: x),
    ),
    "both-backward": (
        "Both LSTMs read the sequence from its end. The first one reads forward.",
        reading(lambda x: x[:, ::-1], lambda x: x[:, ::-1]),
    ),
    **same_mistake(
        "flipped-axis",
        "The batch was flipped along another axis than time. Time is axis 1: `[::-1]` reverses "
        "the order of the sequences, and axis -1 that of the features.",
        reading(lambda x: x[::-1]),
        reading(lambda x: x[..., ::-1]),
        reading(lambda x: x[::-1, ::-1, ::-1]),
    ),
    "flipped-output": (
        "The second LSTM's output was flipped, not its input. Flip the batch along time before "
        "the LSTM.",
        lambda case, x: joined(last(x, case.weights[0]), lstm(x, case.weights[1])[0][:, 0]),
    ),
    "step-axis": (
        "The result has one axis too many: (batch, 1, 2 × units). A step alone is `[:, -1]`, not "
        "`[:, -1:]`.",
        of_steps(lambda forward, backward: joined(forward[:, -1:], backward[:, :1])),
    ),
    "max-of-steps": (
        "The model returns the maximum over all steps. Return the last state of each direction.",
        of_steps(lambda forward, backward: joined(forward, backward).max(axis=1)),
    ),
    "time-major": (
        "The batch was read as time. The result is one state for each time step, (time, 2 × "
        "units). PyTorch needs `batch_first=True`; Keras expects the batch first by default.",
        lambda case, x: both(case, x.swapaxes(0, 1)),
    ),
    "time-fixed": (
        "The model's number of time steps is fixed. The last step is `[:, -1]` for any number of "
        "steps.",
        of_steps(lambda forward, backward: joined(forward[:, 6], backward[:, 0])),
    ),
}
PYTORCH_MISTAKES = {
    "layers-axis": (
        "The result has one axis too many: (1, batch, 2 × units). Take a state with `h_n[0]`, not "
        "with `h_n[:1]`.",
        lambda case, x: both(case, x)[None],
    ),
    "time-major": (
        "The batch was read as time: the shape is right, but the numbers are not. Make the LSTM "
        "with `batch_first=True`.",
        time_major_output,
    ),
}
KERAS_MISTAKES = {
    "hidden-and-cell": (
        "The result is h and c of the forward direction. Bidirectional returns five things: the "
        "output, then h and c of forward, then h and c of backward.",
        lambda case, x: joined(*(one[:, -1] for one in lstm(x, case.weights[0]))),
    ),
}

TASK = Task(
    function="build_bidirectional",
    section="Reading in both directions",
    points=4,
    position=3,
    cases=partial(builder_cases, layers=2),
    reference=both,
    kind="model",
    tolerance=1e-4,
    timeout_s=60,
    hints=HINTS,
    diagnostics=(
        Diagnostic(
            "not-contiguous",
            "`view` cannot follow a transpose: the numbers are no longer in that memory order. "
            "Use `reshape`, or concatenate `h_n[0]` and `h_n[1]`.",
            lambda case, report: "view size is not compatible" in errors_of(report),
            Stage.NOT_A_MODEL,
            frameworks=("pytorch",),
        ),
    ),
    mistakes=(
        *mistakes_of(MISTAKES),
        *mistakes_of(PYTORCH_MISTAKES, ("pytorch",)),
        *mistakes_of(KERAS_MISTAKES, ("keras",)),
        *both.mistakes("forward backward join", "run forward backward"),
        *of_axes(both, "batch units"),
    ),
)
