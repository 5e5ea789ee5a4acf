"""What the functions of lesson 04 share: a few signs, and the last states."""

from lstm_shapes.judging.diagnostics import RETURNS_NOTHING
from lstm_shapes.judging.lstm import lstm
from lstm_shapes.judging.model_diagnostics import DIAGNOSTICS

# A list of layers, or a pair of tensors, is no model before it is a shape.
MODEL_DIAGNOSTICS = (
    RETURNS_NOTHING,
    next(diagnostic for diagnostic in DIAGNOSTICS if diagnostic.key == "not-a-model"),
    *DIAGNOSTICS,
)
LAST_ROW = (
    "`[:, -1]` on a state takes the last sequence of the batch: states are (layers, batch, units), "
    "and `batch_first` does not change them. Take the last layer's with `[-1]`."
)


def last(x, weights, **options):
    """The last hidden state and the last cell state, each (B, U)."""
    hidden, cells = lstm(x, weights, **options)
    return hidden[:, -1], cells[:, -1]


def swapped_axes(x):
    return x.swapaxes(0, 1)
