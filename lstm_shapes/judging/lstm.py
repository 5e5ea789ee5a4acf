"""The LSTM by its definition, in NumPy: what every graded model is compared with.

Weights are in Keras' layout (kernel, recurrent_kernel, bias; gates in the order
input, forget, candidate, output). Source: Hochreiter and Schmidhuber (1997),
with the forget gate of Gers, Schmidhuber and Cummins (2000).
"""

import numpy as np


def sigmoid(values):
    # The tanh form does not overflow for large negative values.
    return 0.5 * (1 + np.tanh(0.5 * np.asarray(values)))


def lstm(batch, weights, activation=np.tanh, gate=sigmoid, skip=None, start=None):
    """Run one LSTM layer, from a zero state unless `start` gives (h, c), each (B, U).

    batch: (B, T, F). weights: kernel (F, 4U), recurrent_kernel (U, 4U), bias (4U,).
    activation, gate: of candidate and output, and of the three gates.
    skip: boolean (B, T), steps at which a row keeps its state, as a mask does.
    Returns every hidden state (B, T, U) and every cell state (B, T, U), float64.
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


def draw_weights(rng, features, units):
    """Weights of one layer, large enough that every gate matters; float32 values."""
    shapes = {
        "kernel": (features, 4 * units),
        "recurrent_kernel": (units, 4 * units),
        "bias": (4 * units,),
    }
    return {
        role: rng.normal(scale=0.7, size=shape).astype("float32") for role, shape in shapes.items()
    }
