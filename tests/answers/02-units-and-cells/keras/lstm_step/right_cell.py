"""Keras' own cell with these weights."""

import keras


def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    cell = keras.layers.LSTMCell(h.shape[1])
    cell.build(x.shape)
    cell.set_weights([kernel, recurrent_kernel, bias])
    _, (h, c) = cell(x, [h, c])
    return h, c
