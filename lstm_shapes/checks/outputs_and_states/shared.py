"""What the functions of lesson 04 share: a model and its calls, and a few signs."""

from ..contract import Call, Case
from ..draws import numbers
from ..model_signs import SIGNS
from ..numpy_lstm import lstm
from ..signs import RETURNS_NOTHING

LESSON = "04-outputs-and-states"
# A list of layers, or a pair of tensors, is no model before it is a shape.
MODEL_SIGNS = (
    RETURNS_NOTHING,
    next(sign for sign in SIGNS if sign.key == "not-a-model"),
    *SIGNS,
)
LAST_ROW = (
    "`[:, -1]` on a state takes the last sequence of the batch: states are (layers, batch, units), "
    "and `batch_first` does not change them. Take the last layer's with `[-1]`."
)


def model_case(rng, group, arguments, features, weights, sizes, note="", thorough=False):
    """One model and its calls: a first batch of 4 sequences, then other sizes.

    sizes: (batch, time) of the further calls. thorough: the first batch has 7 steps, is given
    again, and once more in training, and more sizes are tried. One case of a task is enough for
    that; a Keras model takes some 2 ms a layer and step. In every case a call changes the time
    alone, so that a fixed number of steps is not taken for a fixed batch.
    """
    x = numbers(rng, 4, 7 if thorough else 3, features)
    calls = [Call((x,))]
    if thorough:
        calls += [Call((x,)), Call((x,), training=True)]
        sizes = [(4, 9), (2, 7), *sizes]
    sizes = [(4, 5 if thorough else 2), *sizes]
    calls += [Call((numbers(rng, *size, features),)) for size in sizes]
    return Case(group, arguments, note, tuple(calls), tuple(weights))


def last(x, weights, **options):
    """The last hidden state and the last cell state, each (B, U)."""
    hidden, cells = lstm(x, weights, **options)
    return hidden[:, -1], cells[:, -1]


def swapped_axes(x):
    return x.swapaxes(0, 1)
