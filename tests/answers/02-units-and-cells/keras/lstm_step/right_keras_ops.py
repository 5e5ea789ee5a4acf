"""Keras' own operations."""

import keras


def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    ops = keras.ops
    z = ops.matmul(x, kernel) + ops.matmul(h, recurrent_kernel) + bias
    i, f, g, o = ops.split(z, 4, axis=-1)
    c = ops.sigmoid(f) * c + ops.sigmoid(i) * ops.tanh(g)
    return ops.sigmoid(o) * ops.tanh(c), c
