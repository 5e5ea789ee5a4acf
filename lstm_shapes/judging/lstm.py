"""The LSTM by its definition, in NumPy: what every graded model is compared with.

Weights are in Keras's layout: kernel (F, 4U), recurrent_kernel (U, 4U), bias (4U,), with the
gates in the order input, forget, candidate, output. Source: Hochreiter and Schmidhuber (1997),
with the forget gate of Gers, Schmidhuber, and Cummins (2000).
"""

from collections.abc import Callable

import numpy as np

from .task import Array, Weights


def sigmoid(values: Array) -> Array:
    """Return 1 / (1 + exp(-values))."""
    # The tanh form does not overflow for large negative values.
    return 0.5 * (1 + np.tanh(0.5 * np.asarray(values)))


def lstm(
    batch: Array,
    weights: Weights,
    activation: Callable[[Array], Array] = np.tanh,
    gate: Callable[[Array], Array] = sigmoid,
    skip: Array | None = None,
    start: tuple[Array, Array] | None = None,
) -> tuple[Array, Array]:
    """Run one LSTM layer, from a zero state unless `start` gives (h, c).

    Args:
        batch: (B, T, F).
        activation, gate: of candidate and output, and of the three gates.
        skip: boolean (B, T), time steps at which a row keeps its state, as with a mask.
        start: the initial h and c, each (B, U).
    Returns: all hidden states and all cell states, each (B, T, U), float64.
    """
    rows, steps, _ = batch.shape
    units = weights["recurrent_kernel"].shape[0]
    h, c = start or (np.zeros((rows, units)), np.zeros((rows, units)))
    hidden = np.zeros((rows, steps, units))
    cells = np.zeros((rows, steps, units))
    for step in range(steps):
        z = batch[:, step] @ weights["kernel"] + h @ weights["recurrent_kernel"]
        i, f, candidate, o = np.split(z + weights["bias"], 4, axis=1)
        new_c = gate(f) * c + gate(i) * activation(candidate)
        new_h = gate(o) * activation(new_c)
        if skip is not None:
            kept = skip[:, step, None]
            new_c, new_h = np.where(kept, c, new_c), np.where(kept, h, new_h)
        h, c = new_h, new_c
        hidden[:, step], cells[:, step] = h, c
    return hidden, cells


def draw_weights(rng: np.random.Generator, features: int, units: int) -> Weights:
    """Draw one layer's weights, float32, large enough that every gate matters."""
    shapes = {
        "kernel": (features, 4 * units),
        "recurrent_kernel": (units, 4 * units),
        "bias": (4 * units,),
    }
    return {
        role: rng.normal(scale=0.7, size=shape).astype("float32") for role, shape in shapes.items()
    }


def in_pytorch(weights: Weights) -> Weights:
    """Convert one layer's weights to weight_ih, weight_hh, and two biases.

    A head's kernel and bias become nn.Linear's weight and bias.
    """
    if "recurrent_kernel" not in weights:
        return {"weight": np.ascontiguousarray(weights["kernel"].T), "bias": weights["bias"]}
    kernel, recurrent, bias = (weights[r] for r in ("kernel", "recurrent_kernel", "bias"))
    # An uneven split: an answer that reads only one of the two biases is found out.
    part = np.linspace(-0.4, 0.9, len(bias), dtype=bias.dtype)
    return {
        "weight_ih": np.ascontiguousarray(kernel.T),
        "weight_hh": np.ascontiguousarray(recurrent.T),
        "bias_ih": bias - part,
        "bias_hh": part,
    }
